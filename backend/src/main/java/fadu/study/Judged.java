package fadu.study;

import org.jspecify.annotations.Nullable;

/**
 * What a heartbeat came to, milliseconds.
 *
 * @param elapsed what passed on the server
 * @param confirmed what counts
 * @param cut how much of the claimed stretches was faster than play can be and was not taken
 * @param presenceToken the presence check that is open now; null for none
 */
public record Judged(
        long elapsed,
        long confirmed,
        Uncounted lost,
        long cut,
        Covered covered,
        long wallCarry,
        long coveredCarry,
        long speedCarry,
        long presenceCounted,
        @Nullable String presenceToken,
        long presenceWaited) {}
