package fadu.examination;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate answered to one question; all null is "nothing".
 *
 * @param keys the chosen options, {@code TRUE} or {@code FALSE} where it is to be judged
 * @param blanks what was filled in, in order
 * @param parts the answers of a case by the sub-question's id
 */
@Serdeable
public record Response(
        @Nullable @Size(max = 12) List<@NotNull @Size(max = 12) String> keys,
        @Nullable @Size(max = 20) List<@NotNull @Size(max = 500) String> blanks,
        @Nullable @Size(max = 20) Map<@Size(max = 12) String, @Valid @NotNull Response> parts) {
    /** Nothing. */
    public static final Response NONE = new Response(null, null, null);
}
