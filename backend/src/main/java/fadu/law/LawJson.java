package fadu.law;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The JSON texts of the register's tables. */
@Singleton
public class LawJson {
    private final ObjectMapper mapper;

    LawJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The history of a text. */
    public List<HistoryLine> history(String text) {
        try {
            return Objects.requireNonNull(mapper.readValue(text, Argument.listOf(HistoryLine.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was understood of a file. */
    public FileReport report(String text) {
        try {
            return Objects.requireNonNull(mapper.readValue(text, FileReport.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
