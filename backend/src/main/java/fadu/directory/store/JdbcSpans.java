package fadu.directory.store;

import fadu.directory.Span;
import fadu.directory.Spans;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five tables of spans. */
@Unscoped("callers have the person in scope")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcSpans extends Spans, GenericRepository<Span, Long> {
    @Override
    @Query("""
            SELECT m.id, 'UNIT' AS sort, u.public_id AS value, u.name AS label, m.reason AS note, m.from_date, m.to_date
            FROM person_unit m JOIN unit u ON u.id = m.unit_id JOIN person p ON p.id = m.person_id
            WHERE p.id = :personId OR p.merged_into_id = :personId
            UNION ALL
            SELECT c.id, 'CATEGORY', c.category, NULL, c.source, c.from_date, c.to_date
            FROM person_category c JOIN person p ON p.id = c.person_id
            WHERE p.id = :personId OR p.merged_into_id = :personId
            UNION ALL
            SELECT s.id, 'STATUS', s.kind, NULL, s.source, s.from_date, s.to_date
            FROM person_status s JOIN person p ON p.id = s.person_id
            WHERE p.id = :personId OR p.merged_into_id = :personId
            UNION ALL
            SELECT t.id, 'POST', t.title, NULL, NULL, t.from_date, t.to_date
            FROM person_post t JOIN person p ON p.id = t.person_id
            WHERE p.id = :personId OR p.merged_into_id = :personId
            UNION ALL
            SELECT l.id, 'ABSENCE', l.kind, NULL, l.note, l.from_date, l.to_date
            FROM person_leave l JOIN person p ON p.id = l.person_id
            WHERE p.id = :personId OR p.merged_into_id = :personId
            ORDER BY 6, 2, 1""")
    List<Span> of(long personId);

    @Override
    @Query("""
            SELECT MAX(from_date) FROM (
              SELECT from_date FROM person_unit WHERE person_id = :personId AND to_date IS NULL
              UNION ALL SELECT from_date FROM person_category WHERE person_id = :personId AND to_date IS NULL
              UNION ALL SELECT from_date FROM person_status WHERE person_id = :personId AND to_date IS NULL
              UNION ALL SELECT from_date FROM person_post WHERE person_id = :personId AND to_date IS NULL
              UNION ALL SELECT from_date FROM person_leave WHERE person_id = :personId AND to_date IS NULL) open""")
    Optional<LocalDate> latestOpenStart(long personId);

    @Override
    @Query("SELECT MAX(from_date) FROM person_unit WHERE person_id = :personId AND to_date IS NULL")
    Optional<LocalDate> unitSince(long personId);

    @Override
    @Query("UPDATE person_unit SET to_date = :on WHERE person_id = :personId AND to_date IS NULL")
    void closeUnit(long personId, LocalDate on);

    @Override
    @Query("""
            INSERT INTO person_unit (person_id, unit_id, from_date, reason) VALUES (:personId, :unitId, :on, :reason)""")
    void openUnit(long personId, long unitId, LocalDate on, @Nullable String reason);

    @Override
    @Query("""
            SELECT id, 'CATEGORY' AS sort, category AS value, NULL AS label, source AS note, from_date, to_date
            FROM person_category WHERE person_id = :personId AND to_date IS NULL ORDER BY id""")
    List<Span> openCategories(long personId);

    @Override
    @Query("""
            UPDATE person_category SET to_date = :on
            WHERE person_id = :personId AND category = :category AND to_date IS NULL""")
    void closeCategory(long personId, String category, LocalDate on);

    @Override
    @Query("""
            INSERT INTO person_category (person_id, category, from_date, source)
            VALUES (:personId, :category, :on, :source)""")
    void openCategory(long personId, String category, LocalDate on, String source);

    @Override
    @Query("""
            SELECT MAX(from_date) FROM person_status WHERE person_id = :personId AND kind = :kind AND to_date IS NULL""")
    Optional<LocalDate> statusSince(long personId, String kind);

    @Override
    @Query("SELECT MAX(to_date) FROM person_status WHERE person_id = :personId AND kind = :kind")
    Optional<LocalDate> statusEnded(long personId, String kind);

    @Override
    @Query("""
            UPDATE person_status SET to_date = :on WHERE person_id = :personId AND kind = :kind AND to_date IS NULL""")
    void closeStatus(long personId, String kind, LocalDate on);

    @Override
    @Query("""
            INSERT INTO person_status (person_id, kind, from_date, source) VALUES (:personId, :kind, :on, :source)""")
    void openStatus(long personId, String kind, LocalDate on, String source);

    @Override
    @Query("SELECT MAX(from_date) FROM person_post WHERE person_id = :personId AND to_date IS NULL")
    Optional<LocalDate> postSince(long personId);

    @Override
    @Query("UPDATE person_post SET to_date = :on WHERE person_id = :personId AND to_date IS NULL")
    void closePost(long personId, LocalDate on);

    @Override
    @Query("INSERT INTO person_post (person_id, title, from_date) VALUES (:personId, :title, :on)")
    void openPost(long personId, String title, LocalDate on);

    @Override
    @Query("""
            SELECT COUNT(*) > 0 FROM person_leave
            WHERE person_id = :personId AND NOT (kind = :kind AND from_date = :from)
              AND (to_date IS NULL OR to_date > :from) AND (:to IS NULL OR from_date < :to)""")
    boolean absenceOverlaps(long personId, String kind, LocalDate from, @Nullable LocalDate to);

    @Override
    @Query("""
            UPDATE person_leave SET to_date = :to, note = COALESCE(:note, note)
            WHERE person_id = :personId AND kind = :kind AND from_date = :from""")
    int setAbsenceEnd(long personId, String kind, LocalDate from, @Nullable LocalDate to, @Nullable String note);

    @Override
    @Query("""
            INSERT INTO person_leave (person_id, kind, from_date, to_date, note)
            VALUES (:personId, :kind, :from, :to, :note)""")
    void insertAbsence(long personId, String kind, LocalDate from, @Nullable LocalDate to, @Nullable String note);

    @Override
    default void closeAll(long personId, LocalDate on) {
        closeUnit(personId, on);
        closeCategories(personId, on);
        closeStatuses(personId, on);
        closePost(personId, on);
        closeAbsences(personId, on);
    }

    @Query("UPDATE person_category SET to_date = :on WHERE person_id = :personId AND to_date IS NULL")
    void closeCategories(long personId, LocalDate on);

    @Query("UPDATE person_status SET to_date = :on WHERE person_id = :personId AND to_date IS NULL")
    void closeStatuses(long personId, LocalDate on);

    @Query("UPDATE person_leave SET to_date = :on WHERE person_id = :personId AND to_date IS NULL")
    void closeAbsences(long personId, LocalDate on);

    @Override
    default void reopen(long personId, LocalDate ended, LocalDate on, String source) {
        reopenCategories(personId, ended, on, source);
        reopenStatuses(personId, ended, on, source);
        reopenPosts(personId, ended, on);
    }

    @Query("""
            INSERT INTO person_category (person_id, category, from_date, source)
            SELECT DISTINCT person_id, category, :on, :source FROM person_category
            WHERE person_id = :personId AND to_date = :ended""")
    void reopenCategories(long personId, LocalDate ended, LocalDate on, String source);

    @Query("""
            INSERT INTO person_status (person_id, kind, from_date, source)
            SELECT DISTINCT person_id, kind, :on, :source FROM person_status
            WHERE person_id = :personId AND to_date = :ended""")
    void reopenStatuses(long personId, LocalDate ended, LocalDate on, String source);

    @Query("""
            INSERT INTO person_post (person_id, title, from_date)
            SELECT DISTINCT person_id, title, :on FROM person_post WHERE person_id = :personId AND to_date = :ended""")
    void reopenPosts(long personId, LocalDate ended, LocalDate on);
}
