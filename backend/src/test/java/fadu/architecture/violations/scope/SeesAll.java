package fadu.architecture.violations.scope;

import fadu.platform.jobs.JobRunRow;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Violates: reads without a scope and without a reason. */
@Requires(property = "fadu.violations")
@JdbcRepository(dialect = Dialect.MYSQL)
interface SeesAll extends GenericRepository<JobRunRow, Long> {
    @Query("SELECT * FROM job_run")
    List<JobRunRow> everything();
}
