package fadu.lecture.store;

import fadu.lecture.Lecturer;
import fadu.lecture.LecturerKind;
import fadu.lecture.Lecturers;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcLecturers extends Lecturers, GenericRepository<Lecturer, Long> {
    @Override
    @Query("""
            SELECT l.id, l.public_id, l.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, l.name, l.kind,
                   l.title, l.closed
            FROM lecturer l JOIN unit u ON u.id = l.unit_id
            WHERE l.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
               OR l.unit_id IN (SELECT ancestor_id FROM unit_closure WHERE descendant_id IN (:units))
            ORDER BY l.name, l.id""")
    List<Lecturer> within(Collection<Long> units);

    @Override
    @Query("""
            INSERT INTO lecturer (public_id, unit_id, name, kind, title, closed)
            VALUES (:publicId, :unitId, :name, :kind, :title, FALSE)""")
    void insert(String publicId, long unitId, String name, LecturerKind kind, @Nullable String title);

    @Override
    @Query("UPDATE lecturer SET name = :name, kind = :kind, title = :title, closed = :closed WHERE id = :id")
    void update(long id, String name, LecturerKind kind, @Nullable String title, boolean closed);

    @Override
    @Query("SELECT id FROM lecturer WHERE id = :id FOR UPDATE")
    Optional<Long> lock(long id);
}
