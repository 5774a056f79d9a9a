package fadu.study.store;

import fadu.study.upload.Upload;
import fadu.study.upload.Uploads;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcUploads extends Uploads, GenericRepository<Upload, Long> {
    /** A file on its way. */
    String UPLOAD = """
            SELECT id, public_id, unit_id, person_id, name, size, received, parts, state FROM course_upload
            """;

    @Override
    @Query(UPLOAD + "WHERE public_id = :publicId AND person_id = :personId")
    Optional<Upload> find(long personId, String publicId);

    @Override
    @Query(UPLOAD + "WHERE public_id = :publicId AND person_id = :personId FOR UPDATE")
    Optional<Upload> lock(long personId, String publicId);

    @Override
    @Query("SELECT COALESCE(SUM(size), 0) FROM course_upload WHERE person_id = :personId AND state = 'OPEN'")
    long announced(long personId);

    @Override
    @Query("SELECT COALESCE(SUM(size), 0) FROM course_upload WHERE state = 'OPEN'")
    long announced();

    @Override
    @Query("""
            INSERT INTO course_upload (public_id, unit_id, person_id, name, size, state, opened_at)
            VALUES (:publicId, :unitId, :personId, :name, :size, 'OPEN', :at)""")
    void insert(String publicId, long unitId, long personId, String name, long size, Instant at);

    @Override
    @Query("UPDATE course_upload SET received = :received, parts = parts + 1 WHERE id = :id")
    void count(long id, long received);

    @Override
    @Query("UPDATE course_upload SET state = :state, problem = :problem WHERE id = :id AND state = 'OPEN'")
    void end(long id, String state, @Nullable String problem);

    @Override
    @Query(UPLOAD + "WHERE opened_at < :at ORDER BY opened_at LIMIT :most")
    List<Upload> before(Instant at, int most);

    @Override
    @Query("DELETE FROM course_upload WHERE id IN (:ids)")
    int forget(List<Long> ids);
}
