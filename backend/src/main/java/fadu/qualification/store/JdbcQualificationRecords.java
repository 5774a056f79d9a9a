package fadu.qualification.store;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import fadu.platform.db.Batch;
import fadu.qualification.NewQualification;
import fadu.qualification.Qualification;
import fadu.qualification.QualificationRecords;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
abstract class JdbcQualificationRecords implements QualificationRecords, GenericRepository<Qualification, Long> {
    private static final String ADD = """
            INSERT INTO qualification (public_id, person_id, kind, scope, proof_kind, proof_no, basis, valid_from, valid_to,
                                       source, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS = """
            SELECT q.id, q.public_id, q.person_id, p.public_id AS person_public_id, p.name AS person_name, p.unit_id,
                   u.public_id AS unit_public_id, u.name AS unit_name, q.kind, q.scope, q.proof_kind, q.proof_no, q.basis,
                   q.valid_from, q.valid_to, q.source, q.recorded_at, q.recorded_by, r.name AS recorded_by_name,
                   a.name AS approved_by_name, q.approved_at, q.revoked_at, v.name AS revoked_by_name, q.revoke_reason
            FROM qualification q JOIN person p ON p.id = q.person_id JOIN unit u ON u.id = p.unit_id
            LEFT JOIN person r ON r.id = q.recorded_by LEFT JOIN person a ON a.id = q.approved_by
            LEFT JOIN person v ON v.id = q.revoked_by
            """;
    private static final String IN_SCOPE = """
            (p.id = :own OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))
            """;

    private final JdbcOperations jdbc;

    JdbcQualificationRecords(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Query("SELECT id FROM person WHERE id = :personId FOR UPDATE")
    public abstract Optional<Long> lockPerson(long personId);

    @Override
    public void add(String publicId, NewQualification entry, Instant at, @Nullable Long byPerson) {
        insert(
                publicId,
                entry.personId(),
                entry.kind().name(),
                entry.scope().name(),
                entry.proofKind(),
                entry.proofNo(),
                entry.basis(),
                entry.validFrom(),
                entry.validTo(),
                entry.source(),
                at,
                byPerson);
    }

    @Unscoped("the person was found in scope")
    @Query("""
            INSERT INTO qualification (public_id, person_id, kind, scope, proof_kind, proof_no, basis, valid_from, valid_to,
                                       source, recorded_at, recorded_by)
            VALUES (:publicId, :personId, :kind, :scope, :proofKind, :proofNo, :basis, :validFrom, :validTo,
                    :source, :at, :byPerson)""")
    abstract void insert(
            String publicId,
            long personId,
            String kind,
            String scope,
            String proofKind,
            @Nullable String proofNo,
            String basis,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            Instant at,
            @Nullable Long byPerson);

    @Override
    public List<Qualification> of(Scope scope, long personId) {
        return ofPerson(personId, scope.personId(), scope.units());
    }

    @Query(COLUMNS + "WHERE q.person_id = :personId AND " + IN_SCOPE + " ORDER BY q.valid_from DESC, q.id DESC")
    abstract List<Qualification> ofPerson(long personId, long own, Set<Long> units);

    @Override
    public List<Qualification> standing(Collection<Long> personIds) {
        return personIds.isEmpty() ? List.of() : standingOf(personIds);
    }

    @Unscoped("the people were found in scope")
    @Query(COLUMNS + "WHERE q.person_id IN (:personIds) AND q.revoked_at IS NULL ORDER BY q.id")
    abstract List<Qualification> standingOf(Collection<Long> personIds);

    @Override
    public List<Qualification> waiting(Scope scope, long afterId, int limit) {
        return waitingIn(scope.units(), afterId, limit);
    }

    @Query(COLUMNS + """
            WHERE q.waiting AND q.id > :afterId
              AND p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            ORDER BY q.id LIMIT :limit""")
    abstract List<Qualification> waitingIn(Set<Long> units, long afterId, int limit);

    @Override
    public Optional<Qualification> find(Scope scope, String publicId) {
        return findIn(publicId, scope.personId(), scope.units());
    }

    @Query(COLUMNS + "WHERE q.public_id = :publicId AND " + IN_SCOPE)
    abstract Optional<Qualification> findIn(String publicId, long own, Set<Long> units);

    @Override
    public Optional<Qualification> lock(Scope scope, String publicId) {
        return lockRow(publicId).flatMap(id -> find(scope, publicId));
    }

    @Unscoped("only locks; the read that follows is scoped")
    @Query("SELECT id FROM qualification WHERE public_id = :publicId FOR UPDATE")
    public abstract Optional<Long> lockRow(String publicId);

    @Override
    @Query("UPDATE qualification SET approved_by = :byPerson, approved_at = :at WHERE id = :id AND approved_at IS NULL")
    public abstract void approve(long id, long byPerson, Instant at);

    @Override
    @Query("""
            UPDATE qualification SET revoked_by = :byPerson, revoked_at = :at, revoke_reason = :reason
            WHERE id = :id AND revoked_at IS NULL""")
    public abstract void revoke(long id, long byPerson, Instant at, String reason);

    @Override
    public void remove(Collection<String> publicIds) {
        if (!publicIds.isEmpty()) {
            removeUntouched(publicIds);
        }
    }

    @Unscoped("the import is in scope")
    @Query("DELETE FROM qualification WHERE public_id IN (:publicIds) AND approved_at IS NULL AND revoked_at IS NULL")
    abstract void removeUntouched(Collection<String> publicIds);

    @Override
    @Query("UPDATE qualification SET person_id = :keptPersonId WHERE person_id = :gonePersonId")
    public abstract void move(long gonePersonId, long keptPersonId);

    @Override
    public List<String> remaining(Collection<String> publicIds) {
        return publicIds.isEmpty() ? List.of() : remainingOf(publicIds);
    }

    @Unscoped("the import is in scope")
    @Query("SELECT public_id FROM qualification WHERE public_id IN (:publicIds)")
    abstract List<String> remainingOf(Collection<String> publicIds);

    @Override
    public void addAll(Map<String, NewQualification> entries, Instant at, @Nullable Long byPerson) {
        Batch.write(jdbc, ADD, entries.entrySet(), (statement, each) -> {
            var entry = each.getValue();
            var validTo = entry.validTo();
            statement.setString(1, each.getKey());
            statement.setLong(2, entry.personId());
            statement.setString(3, entry.kind().name());
            statement.setString(4, entry.scope().name());
            statement.setString(5, entry.proofKind());
            statement.setString(6, entry.proofNo());
            statement.setString(7, entry.basis());
            statement.setDate(8, Date.valueOf(entry.validFrom()));
            statement.setDate(9, validTo == null ? null : Date.valueOf(validTo));
            statement.setString(10, entry.source());
            statement.setTimestamp(11, Timestamp.from(at));
            statement.setObject(12, byPerson);
        });
    }

    @Override
    @Query("""
            UPDATE qualification SET revoked_at = :at, revoked_by = :byPerson, revoke_reason = :reason
            WHERE public_id IN (:publicIds) AND revoked_at IS NULL""")
    public abstract void revokeAll(Collection<String> publicIds, @Nullable Long byPerson, Instant at, String reason);
}
