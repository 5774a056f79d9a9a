package fadu.certificate.store;

import fadu.certificate.Certificate;
import fadu.certificate.CertificateState;
import fadu.certificate.Certificates;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcCertificates extends Certificates, GenericRepository<Certificate, Long> {
    @Override
    default Optional<Certificate> lock(long id) {
        return lockRow(id).flatMap(this::read);
    }

    @Unscoped("the caller showed it or its holder in its own scope")
    @Query("SELECT id FROM certificate WHERE id = :id FOR UPDATE")
    Optional<Long> lockRow(long id);

    @Unscoped("the certificate is locked")
    @Query("""
            SELECT c.id, c.public_id, c.kind, c.number, c.person_id, p.unit_id, c.provenance, c.source,
                   c.holder_category, c.area, c.issued_on, c.valid_from, c.valid_to, c.state, c.state_until, c.on_hold,
                   c.replaces_id, c.version
            FROM certificate c JOIN person p ON p.id = c.person_id WHERE c.id = :id""")
    Optional<Certificate> read(long id);

    @Override
    default Optional<Long> key(Scope scope, String publicId) {
        return keyIn(publicId, scope.personId(), scope.units());
    }

    @Query("""
            SELECT c.id FROM certificate c JOIN person p ON p.id = c.person_id
            WHERE c.public_id = :publicId
              AND (p.id = :personId
                   OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))""")
    Optional<Long> keyIn(String publicId, long personId, Set<Long> units);

    @Override
    @Query("""
            INSERT INTO certificate_state (certificate_id, state, from_date, until_date, basis, decision_ref, at, by_person)
            VALUES (:certificateId, :state, :from, :until, :basis, :decisionRef, :at, :byPerson)""")
    void addState(
            long certificateId,
            CertificateState state,
            LocalDate from,
            @Nullable LocalDate until,
            String basis,
            @Nullable String decisionRef,
            Instant at,
            @Nullable Long byPerson);

    @Override
    @Query("UPDATE certificate SET state = :state, state_until = :until, version = version + 1 WHERE id = :id")
    void setState(long id, CertificateState state, @Nullable LocalDate until);

    @Override
    @Query("SELECT from_date FROM certificate_state WHERE certificate_id = :id ORDER BY id DESC LIMIT 1")
    Optional<LocalDate> latestStateFrom(long id);

    @Override
    @Query("SELECT decision_ref FROM certificate_state WHERE certificate_id = :id ORDER BY id DESC LIMIT 1")
    @Nullable String latestDecision(long id);

    @Override
    @Query("""
            SELECT id FROM certificate WHERE state = 'SUSPENDED' AND state_until < :day
            ORDER BY id LIMIT :limit""")
    List<Long> suspensionsEndedBefore(LocalDate day, int limit);

    @Override
    @Query("""
            SELECT old.id FROM certificate old JOIN certificate replacement ON replacement.replaces_id = old.id
            WHERE old.state <> 'CANCELLED' AND replacement.valid_from <= :day
            ORDER BY old.id LIMIT :limit""")
    List<Long> replacedBy(LocalDate day, int limit);

    @Override
    @Query("""
            INSERT INTO certificate_hold (certificate_id, holder, reason, placed_at)
            VALUES (:certificateId, :holder, :reason, :at)""")
    void addHold(long certificateId, String holder, String reason, Instant at);

    @Override
    @Query("""
            UPDATE certificate_hold SET released_at = :at
            WHERE certificate_id = :certificateId AND holder = :holder AND released_at IS NULL""")
    int endHold(long certificateId, String holder, Instant at);

    @Override
    @Query("""
            SELECT COUNT(*) FROM certificate_hold
            WHERE certificate_id = :certificateId AND holder = :holder AND released_at IS NULL""")
    int standingHolds(long certificateId, String holder);

    @Override
    @Query("""
            UPDATE certificate SET version = version + 1, on_hold = EXISTS (
                SELECT 1 FROM certificate_hold h WHERE h.certificate_id = certificate.id AND h.released_at IS NULL)
            WHERE id = :certificateId""")
    void repeatHold(long certificateId);
}
