package fadu.study;

import java.time.Instant;

/** A lesson's completion and what it earned. */
public record Completion(
        Instant completedAt, int confirmedSeconds, int hundredths, String explanation, boolean courseCompleted) {}
