package fadu.study.store;

import fadu.study.CourseFile;
import fadu.study.CourseFiles;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcCourseFiles extends CourseFiles, GenericRepository<CourseFile, Long> {
    /** A kept file with who kept it. */
    String FILE = """
            SELECT f.id, f.public_id, f.unit_id, f.name, f.media_type, f.size, f.hash, f.kept_at, p.name AS by_name
            FROM course_file f LEFT JOIN person p ON p.id = f.by_person
            """;
    /** Files of the units. */
    String OF_UNITS = """
            f.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
            """;
    /** The filter of the list. */
    String FILTER = """
            AND (:like IS NULL OR f.name LIKE :like) AND (:type IS NULL OR f.media_type LIKE CONCAT(:type, '%'))
            """;

    @Override
    @Query(FILE + "WHERE f.public_id = :publicId AND (f.unit_id IS NULL OR " + OF_UNITS + ")")
    Optional<CourseFile> find(Collection<Long> units, String publicId);

    @Override
    @Query(FILE + "WHERE " + OF_UNITS + FILTER + "AND f.id < :beforeId ORDER BY f.id DESC LIMIT :limit")
    List<CourseFile> page(
            Collection<Long> units, @Nullable String like, @Nullable String type, long beforeId, int limit);

    @Override
    @Query("SELECT COUNT(*) FROM course_file f WHERE " + OF_UNITS + FILTER)
    long count(Collection<Long> units, @Nullable String like, @Nullable String type);

    @Override
    @Query(FILE + "WHERE f.id IN (:ids)")
    List<CourseFile> byIds(Collection<Long> ids);

    @Override
    @Query(FILE + "WHERE f.public_id = :publicId")
    Optional<CourseFile> byPublicId(String publicId);

    @Override
    @Query("""
            INSERT INTO course_file (public_id, unit_id, name, media_type, size, hash, kept_at, by_person)
            VALUES (:publicId, :unitId, :name, :mediaType, :size, :hash, :at, :byPerson)""")
    void insert(
            String publicId,
            @Nullable Long unitId,
            String name,
            String mediaType,
            long size,
            String hash,
            Instant at,
            @Nullable Long byPerson);
}
