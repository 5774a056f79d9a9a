package fadu.clearance.store;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows of a chunk as one JSON array, so that a chunk is one statement however many rows it has. */
@Singleton
final class ChunkJson {
    private final ObjectMapper mapper;

    ChunkJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The rows as JSON. */
    String write(List<?> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
