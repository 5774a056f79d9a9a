package fadu.platform.time;

import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The one offset row, in microseconds. */
@Unscoped("machinery: one row without content")
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClockOffsets extends GenericRepository<ClockOffsetRow, Integer> {
    @Query("SELECT offset_micros FROM clock_offset WHERE id = 1")
    Optional<Long> current();

    @Query("""
            INSERT INTO clock_offset (id, offset_micros) VALUES (1, :micros)
            ON DUPLICATE KEY UPDATE offset_micros = VALUES(offset_micros)""")
    void set(long micros);
}
