package fadu.certificate.store;

import fadu.certificate.CustodyNote;
import fadu.certificate.HoldSpan;
import fadu.certificate.PublicLook;
import fadu.certificate.RegisterEntries;
import fadu.certificate.RegisterEntry;
import fadu.certificate.RegisterFilter;
import fadu.certificate.StateSpan;
import fadu.platform.Scope;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcRegisterEntries extends RegisterEntries, GenericRepository<RegisterEntry, Long> {
    String SHOWN = """
            CASE WHEN c.state IN ('CANCELLED', 'TAKEN_BACK') THEN c.state
                 WHEN c.valid_to < :day THEN 'EXPIRED'
                 WHEN c.state = 'SUSPENDED' AND (c.state_until IS NULL OR c.state_until >= :day) THEN 'SUSPENDED'
                 WHEN c.valid_from > :day THEN 'NOT_YET'
                 ELSE 'VALID' END""";
    String COLUMNS =
            "SELECT c.id, c.public_id, c.kind, k.name_zh AS kind_zh, k.name_en AS kind_en, c.number, c.person_id,"
                    + " p.public_id AS person_public_id, p.name AS person_name, u.public_id AS unit_public_id,"
                    + " u.name AS unit_name, " + SHOWN
                    + " AS shown, c.on_hold, c.area, c.issued_on, c.valid_from, c.valid_to,"
                    + " c.state_until, c.provenance, c.source, old.public_id AS replaces_public_id";
    String FROM = """
             FROM certificate c JOIN certificate_kind k ON k.code = c.kind JOIN person p ON p.id = c.person_id
            JOIN unit u ON u.id = p.unit_id LEFT JOIN certificate old ON old.id = c.replaces_id
            """;
    String FILTERED = """
            WHERE p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
              AND (:unitId IS NULL OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id = :unitId))
              AND (:holderId IS NULL OR c.person_id = :holderId)
              AND (:endsBefore IS NULL OR c.valid_to < :endsBefore)
              AND (:part IS NULL OR p.name LIKE :part OR c.number LIKE :part OR p.pinyin LIKE :beginning
                   OR p.initials LIKE :beginning)
              AND (:shown IS NULL OR :shown = (""" + SHOWN + "))";

    @Override
    default List<RegisterEntry> page(
            Scope scope, RegisterFilter filter, LocalDate day, LocalDate afterEnd, long afterId, int limit) {
        return pageIn(
                scope.units(),
                filter.unitId(),
                filter.personId(),
                filter.endsBefore(),
                filter.part(),
                filter.beginning(),
                filter.state(),
                day,
                afterEnd,
                afterId,
                limit);
    }

    @Query(COLUMNS + FROM + FILTERED + """
              AND (c.valid_to > :afterEnd OR (c.valid_to = :afterEnd AND c.id > :afterId))
            ORDER BY c.valid_to, c.id LIMIT :limit""")
    List<RegisterEntry> pageIn(
            Set<Long> units,
            @Nullable Long unitId,
            @Nullable Long holderId,
            @Nullable LocalDate endsBefore,
            @Nullable String part,
            @Nullable String beginning,
            @Nullable String shown,
            LocalDate day,
            LocalDate afterEnd,
            long afterId,
            int limit);

    @Override
    default long count(Scope scope, RegisterFilter filter, LocalDate day) {
        return countIn(
                scope.units(),
                filter.unitId(),
                filter.personId(),
                filter.endsBefore(),
                filter.part(),
                filter.beginning(),
                filter.state(),
                day);
    }

    @Query("SELECT COUNT(*)" + FROM + FILTERED)
    long countIn(
            Set<Long> units,
            @Nullable Long unitId,
            @Nullable Long holderId,
            @Nullable LocalDate endsBefore,
            @Nullable String part,
            @Nullable String beginning,
            @Nullable String shown,
            LocalDate day);

    @Override
    default Optional<RegisterEntry> find(Scope scope, String publicId, LocalDate day) {
        return findIn(publicId, scope.personId(), scope.units(), day);
    }

    @Query(COLUMNS + FROM + """
            WHERE c.public_id = :publicId
              AND (p.id = :own OR p.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))""")
    Optional<RegisterEntry> findIn(String publicId, long own, Set<Long> units, LocalDate day);

    @Override
    default List<RegisterEntry> of(Scope own, LocalDate day) {
        return ofPerson(own.personId(), day);
    }

    @Query(COLUMNS + FROM + " WHERE c.person_id = :personId ORDER BY c.valid_to DESC, c.id DESC")
    List<RegisterEntry> ofPerson(long personId, LocalDate day);

    @Override
    @Query("""
            SELECT s.id, s.state, s.from_date, s.until_date, s.basis, s.decision_ref, s.at, p.name AS by_name
            FROM certificate_state s LEFT JOIN person p ON p.id = s.by_person
            WHERE s.certificate_id = :certificateId ORDER BY s.id""")
    List<StateSpan> states(long certificateId);

    @Override
    @Query("""
            SELECT id, holder, reason, placed_at, released_at FROM certificate_hold
            WHERE certificate_id = :certificateId ORDER BY id""")
    List<HoldSpan> holds(long certificateId);

    @Override
    @Query("""
            SELECT l.id, l.place, l.at, p.name AS by_name, l.handed_by, l.note
            FROM certificate_custody l JOIN person p ON p.id = l.by_person
            WHERE l.certificate_id = :certificateId ORDER BY l.id""")
    List<CustodyNote> custody(long certificateId);

    @Override
    @Query("SELECT c.id, " + SHOWN + " AS shown, k.name_zh AS kind_zh, k.name_en AS kind_en, c.number, c.valid_to"
            + " FROM certificate c JOIN certificate_kind k ON k.code = c.kind WHERE c.public_id = :publicId")
    Optional<PublicLook> look(String publicId, LocalDate day);
}
