package fadu.lecture;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;

/** One unit of a lecture, which earns credit of its own. */
@Serdeable
public record Part(
        @NotBlank @Size(max = 120) String title,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt) {
    /** How long it lasts, in seconds. */
    int seconds() {
        return (int) Duration.between(startsAt, endsAt).toSeconds();
    }

    /** The same part at another time. */
    Part shifted(Duration by) {
        return new Part(title, startsAt.plus(by), endsAt.plus(by));
    }
}
