package fadu.study.web;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * An answer to a check.
 *
 * @param response {@code {"keys":["B"]}}, {@code {"blanks":["十五"]}} or {@code {"parts":{"1":{"keys":["A"]}}}}
 */
@Serdeable
record CheckAnswerRequest(@NotNull Map<String, Object> response) {}
