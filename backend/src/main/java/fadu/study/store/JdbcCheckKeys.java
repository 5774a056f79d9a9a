package fadu.study.store;

import fadu.platform.Unscoped;
import fadu.study.CheckKey;
import fadu.study.CheckKeys;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Unscoped("the lesson was found in the author's scope, or the learner has begun it")
@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcCheckKeys extends CheckKeys, GenericRepository<CheckKey, Long> {
    /** A check with its key. */
    String CHECK = """
            SELECT c.id AS check_id, c.lesson_id, c.number, c.at_second, c.shown, k.item
            FROM lesson_check c JOIN lesson_check_key k ON k.check_id = c.id
            """;

    @Override
    @Query(CHECK + "WHERE c.lesson_id = :lessonId AND c.number = :number")
    Optional<CheckKey> find(long lessonId, int number);

    @Override
    @Query(CHECK + "WHERE c.lesson_id IN (:lessonIds) ORDER BY c.lesson_id, c.number")
    List<CheckKey> of(Collection<Long> lessonIds);

    @Override
    default void insert(long lessonId, int number, @Nullable Integer atSecond, String shown, String item) {
        check(lessonId, number, atSecond, shown);
        key(lessonId, number, item);
    }

    @Query("""
            INSERT INTO lesson_check (lesson_id, number, at_second, shown)
            VALUES (:lessonId, :number, :atSecond, :shown)""")
    void check(long lessonId, int number, @Nullable Integer atSecond, String shown);

    @Query("""
            INSERT INTO lesson_check_key (check_id, item)
            SELECT id, :item FROM lesson_check WHERE lesson_id = :lessonId AND number = :number""")
    void key(long lessonId, int number, String item);

    @Override
    default void clear(long lessonId) {
        clearKeys(lessonId);
        clearChecks(lessonId);
    }

    @Query("DELETE FROM lesson_check_key WHERE check_id IN (SELECT id FROM lesson_check WHERE lesson_id = :lessonId)")
    void clearKeys(long lessonId);

    @Query("DELETE FROM lesson_check WHERE lesson_id = :lessonId")
    void clearChecks(long lessonId);
}
