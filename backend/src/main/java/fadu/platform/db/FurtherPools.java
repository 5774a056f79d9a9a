package fadu.platform.db;

import fadu.platform.time.Clock;
import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Transactions on connections that are kept apart, so that what is slow elsewhere cannot hold up what must not wait. */
@Factory
final class FurtherPools {
    /** The pool named {@code exam} in application.yml. */
    @Singleton
    @Named("exam")
    Tx exam(
            @Named("exam") TransactionOperations<Connection> transactions,
            IdempotencyRows idempotency,
            ObjectMapper json,
            Clock clock,
            FaultPoint faults) {
        return new Tx(transactions, idempotency, json, clock, faults);
    }
}
