package fadu.notice.store;

import fadu.notice.Letter;
import fadu.notice.Letters;
import fadu.notice.ServiceRow;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcLetters extends Letters, GenericRepository<Letter, Long> {
    String COLUMNS = """
            SELECT l.id, l.public_id, l.number, l.person_id, l.unit_id, l.subject_ref, l.title, l.content, l.file_hash,
                   l.made_at, l.served_at
            FROM notice_letter l
            """;
    String IN_SCOPE = """
            WHERE l.public_id = :publicId
              AND (l.person_id = :personId
                   OR l.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units)))
            """;

    @Override
    default int nextNumber(String series, int year) {
        count(series, year);
        return lastNumber(series, year);
    }

    @Unscoped("a counter")
    @Query("""
            INSERT INTO notice_number (series, year, last_number) VALUES (:series, :year, 1)
            ON DUPLICATE KEY UPDATE last_number = last_number + 1""")
    void count(String series, int year);

    @Unscoped("a counter")
    @Query("SELECT last_number FROM notice_number WHERE series = :series AND year = :year")
    int lastNumber(String series, int year);

    @Override
    @Query("""
            INSERT INTO notice_letter (public_id, number, person_id, unit_id, subject_ref, title, content, made_at)
            VALUES (:publicId, :number, :personId, :unitId, :subjectRef, :title, :content, :madeAt)""")
    void add(
            String publicId,
            String number,
            long personId,
            long unitId,
            String subjectRef,
            String title,
            String content,
            Instant madeAt);

    @Override
    default Optional<Letter> find(Scope scope, String publicId) {
        return findIn(publicId, scope.personId(), scope.units());
    }

    @Query(COLUMNS + IN_SCOPE)
    Optional<Letter> findIn(String publicId, long personId, Set<Long> units);

    @Override
    default Optional<Letter> lock(Scope scope, String publicId) {
        return lockIn(publicId, scope.personId(), scope.units());
    }

    @Query(COLUMNS + IN_SCOPE + " FOR UPDATE")
    Optional<Letter> lockIn(String publicId, long personId, Set<Long> units);

    @Override
    default List<Letter> of(Scope own) {
        return ofPerson(own.personId());
    }

    @Query(COLUMNS + "WHERE l.person_id = :personId ORDER BY l.id DESC LIMIT 500")
    List<Letter> ofPerson(long personId);

    @Override
    @Query(COLUMNS + "WHERE l.subject_ref = :subjectRef ORDER BY l.id")
    List<Letter> about(String subjectRef);

    @Override
    @Query("UPDATE notice_letter SET file_hash = :fileHash WHERE id = :id")
    void keepFile(long id, String fileHash);

    @Override
    @Query("""
            INSERT INTO notice_service (letter_id, way, at, by_person, note)
            VALUES (:letterId, :way, :at, :byPerson, :note)""")
    void addService(long letterId, String way, Instant at, @Nullable Long byPerson, @Nullable String note);

    @Override
    @Query("UPDATE notice_letter SET served_at = :at WHERE id = :id AND served_at IS NULL")
    void markServed(long id, Instant at);

    @Override
    @Query("""
            SELECT s.id, s.way, s.at, p.name AS by_name, s.note
            FROM notice_service s LEFT JOIN person p ON p.id = s.by_person
            WHERE s.letter_id = :letterId ORDER BY s.id""")
    List<ServiceRow> services(long letterId);

    @Override
    @Query("SELECT name FROM person WHERE id = :personId")
    Optional<String> nameOf(long personId);

    @Override
    @Query("UPDATE notice_letter SET person_id = :keptPersonId WHERE person_id = :gonePersonId")
    void move(long gonePersonId, long keptPersonId);
}
