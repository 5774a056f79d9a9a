package fadu.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says since its last heartbeat. Every number is a hint: it can lower what counts, never raise it above the time
 * that passed on the server.
 *
 * @param played stretches of the recording, in the order in which they were played
 * @param presence the token of the open presence check, where it was answered
 */
public record Heartbeat(
        String session,
        String nonce,
        List<Stretch> played,
        long positionMillis,
        long hiddenMillis,
        @Nullable String presence,
        boolean leaving) {}
