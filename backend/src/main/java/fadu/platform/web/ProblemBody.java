package fadu.platform.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 problem+json.
 *
 * @param code the stable name
 * @param detail what happened and what was kept, in the caller's language
 * @param next what to do; empty where nothing can be done
 * @param request the number under which the log knows this request
 * @param errors the fields it concerns
 */
@Serdeable
public record ProblemBody(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String next,
        @Nullable String request,
        List<FieldError> errors) {
    /** One field, with words for the place under it. */
    @Serdeable
    public record FieldError(String field, String code, String message) {}
}
