package fadu.study;

import org.jspecify.annotations.Nullable;

/** A session that has begun, and what the page has to keep to. */
public record StartedSession(
        String session,
        String nonce,
        int heartbeatSeconds,
        int longestGapSeconds,
        int speedPercent,
        @Nullable Integer presenceMinutes,
        long positionMillis,
        boolean elsewhereEnded) {}
