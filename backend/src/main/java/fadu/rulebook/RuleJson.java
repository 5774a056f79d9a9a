package fadu.rulebook;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Rule values between JSON text, as stored, and Java's own types, as the forms read them. */
@Singleton
public final class RuleJson {
    private final ObjectMapper mapper;

    RuleJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Text for the table. */
    public String write(Object json) {
        try {
            return mapper.writeValueAsString(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value behind a text from the table. */
    public Object read(String text) {
        try {
            return Objects.requireNonNull(mapper.readValue(text, Argument.of(Object.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
