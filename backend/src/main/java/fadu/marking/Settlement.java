package fadu.marking;

import org.jspecify.annotations.Nullable;

/** What was drawn from a released mark. */
public record Settlement(
        long attemptId,
        int revision,
        boolean passed,
        @Nullable String qualificationId,
        int creditVersion) {}
