package fadu.clearance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a piece of evidence, written by the database from the rows themselves, with the time of the row. */
@MappedEntity("clearance_evidence")
public record EvidenceLine(
        @Id long id, String line, @Nullable Instant at) {}
