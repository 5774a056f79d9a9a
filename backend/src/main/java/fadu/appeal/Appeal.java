package fadu.appeal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An appeal with the names that its pages show.
 *
 * @param state {@code FILED}, {@code UPHELD}, {@code REFUSED} or {@code WITHDRAWN}
 * @param barredPersons the keys of those who may not answer, between commas
 */
@MappedEntity("appeal")
public record Appeal(
        @Id long id,
        String publicId,
        String subjectKind,
        String subjectRef,
        String subjectLabel,
        long personId,
        String personPublicId,
        String personName,
        long unitId,
        String unitPublicId,
        String unitName,
        String words,
        Instant filedAt,
        @Nullable LocalDate deadline,
        String state,
        String barredPersons,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @Nullable String answer) {
    /** True while nobody answered and it was not withdrawn. */
    public boolean open() {
        return state.equals("FILED");
    }

    /** Who may not answer. */
    public Set<Long> barred() {
        return Arrays.stream(barredPersons.split(","))
                .filter(text -> !text.isBlank())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
