package fadu.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which exams a list shows; null narrows nothing. */
public record ExamFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String kind,
        @Nullable String state,
        @Nullable String unit) {}
