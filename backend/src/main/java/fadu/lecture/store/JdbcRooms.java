package fadu.lecture.store;

import fadu.lecture.Room;
import fadu.lecture.Rooms;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface JdbcRooms extends Rooms, GenericRepository<Room, Long> {
    @Override
    @Query("""
            SELECT r.id, r.public_id, r.unit_id, u.public_id AS unit_public_id, u.name AS unit_name, r.name, r.place,
                   r.seats, r.closed
            FROM room r JOIN unit u ON u.id = r.unit_id
            WHERE r.unit_id IN (SELECT descendant_id FROM unit_closure WHERE ancestor_id IN (:units))
               OR r.unit_id IN (SELECT ancestor_id FROM unit_closure WHERE descendant_id IN (:units))
            ORDER BY r.name, r.id""")
    List<Room> within(Collection<Long> units);

    @Override
    @Query("""
            SELECT COUNT(*) > 0 FROM unit_closure WHERE ancestor_id IN (:units) AND descendant_id = :unitId""")
    boolean owns(Collection<Long> units, long unitId);

    @Override
    @Query("SELECT COUNT(*) > 0 FROM room WHERE unit_id = :unitId AND name = :name AND id <> :except")
    boolean named(long unitId, String name, long except);

    @Override
    @Query("""
            INSERT INTO room (public_id, unit_id, name, place, seats, closed)
            VALUES (:publicId, :unitId, :name, :place, :seats, FALSE)""")
    void insert(String publicId, long unitId, String name, @Nullable String place, int seats);

    @Override
    @Query("UPDATE room SET name = :name, place = :place, seats = :seats, closed = :closed WHERE id = :id")
    void update(long id, String name, @Nullable String place, int seats, boolean closed);

    @Override
    @Query("SELECT id FROM room WHERE id = :id FOR UPDATE")
    Optional<Long> lock(long id);
}
