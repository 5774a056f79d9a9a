package fadu.study.web;

import fadu.study.StartedSession;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A session of learning that has just begun.
 *
 * @param nonce what the first heartbeat has to carry
 * @param heartbeatSeconds how often to send one
 * @param longestGapSeconds a silence longer than this does not count
 * @param speedPercent the fastest play that counts, per cent of the natural speed
 * @param presenceMinutes after how many minutes presence is asked for; null where the rules ask for none
 * @param positionMillis where to go on
 * @param elsewhereEnded true where a session elsewhere was ended by this one
 */
@Serdeable
record SessionView(
        String session,
        String nonce,
        int heartbeatSeconds,
        int longestGapSeconds,
        int speedPercent,
        @Nullable Integer presenceMinutes,
        long positionMillis,
        boolean elsewhereEnded) {
    static SessionView of(StartedSession started) {
        return new SessionView(
                started.session(),
                started.nonce(),
                started.heartbeatSeconds(),
                started.longestGapSeconds(),
                started.speedPercent(),
                started.presenceMinutes(),
                started.positionMillis(),
                started.elsewhereEnded());
    }
}
