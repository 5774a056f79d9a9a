package fadu.clearance;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** New figures of an open flag, as JSON for one set-based statement. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlagRenewal(
        long id,
        @Nullable String status,
        @Nullable Integer shortfall,
        @Nullable String dueDate,
        String detail,
        String rules,
        String clause) {
    /** The figures of what is wanted now. */
    static FlagRenewal of(Reconciliation.Renewed renewed) {
        var wanted = renewed.wanted();
        var due = wanted.dueDate();
        return new FlagRenewal(
                renewed.flag().id(),
                wanted.status(),
                wanted.shortfall(),
                due == null ? null : due.toString(),
                wanted.detail(),
                wanted.rules(),
                wanted.clause());
    }
}
