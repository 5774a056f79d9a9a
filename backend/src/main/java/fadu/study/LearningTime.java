package fadu.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How learning time counts; pure. What counts in all is never more than the time that passed on the server while the session
 * was the person's only one, and of a recording never more than what was newly covered. Both are carried over for at most one
 * heartbeat, so that a trembling line takes nothing from an honest learner and a pause gives nothing to anybody.
 */
final class LearningTime {
    /** How often a page is to send a heartbeat. */
    static final long BEAT = 15_000;

    /** A longer silence counts nothing: nobody knows what happened in it. */
    static final long LONGEST_GAP = 300_000;

    /** How long a presence check may wait until time stops counting. */
    static final long PRESENCE_GRACE = 60_000;

    /** How far the first heartbeat's stretches may run ahead of the server's clock. */
    static final long FIRST_CARRY = 2_000;

    private LearningTime() {}

    static Judged judge(LearnerClock clock, Heartbeat beat, long elapsed, Supplier<String> tokens) {
        boolean interrupted = elapsed > LONGEST_GAP;
        long rest = interrupted ? 0 : elapsed;
        long hidden = Math.min(rest, beat.hiddenMillis());
        rest -= hidden;
        var presence = Presence.after(clock, beat, elapsed, rest);
        rest -= presence.lost();
        var counted = clock.kind().isRecording() ? played(clock, beat, rest) : dwelt(clock, rest);
        long sinceAsked = presence.counted() + counted.confirmed();
        var every = clock.presenceEvery();
        boolean ask = every != null && presence.token() == null && sinceAsked >= every;
        return new Judged(
                elapsed,
                counted.confirmed(),
                new Uncounted(
                        hidden,
                        interrupted ? elapsed : 0,
                        presence.lost(),
                        counted.paused(),
                        counted.repeated(),
                        counted.beyond(),
                        0),
                counted.cut(),
                counted.covered(),
                counted.wallCarry(),
                counted.coveredCarry(),
                counted.speedCarry(),
                sinceAsked,
                ask ? tokens.get() : presence.token(),
                presence.waited());
    }

    private static Counted dwelt(LearnerClock clock, long rest) {
        long confirmed = Math.min(rest, missing(clock));
        return new Counted(confirmed, 0, 0, rest - confirmed, 0, Covered.read(clock.covered()), 0, 0, 0);
    }

    private static Counted played(LearnerClock clock, Heartbeat beat, long rest) {
        long budget = clock.speedCarry() + rest * clock.speedPercent() / 100;
        var taken = new ArrayList<Stretch>();
        long claimed = 0;
        long used = 0;
        for (var stretch : inside(beat.played(), clock.declaredMillis())) {
            claimed += stretch.length();
            long length = Math.min(stretch.length(), budget - used);
            if (length > 0) {
                taken.add(new Stretch(stretch.from(), stretch.from() + length));
                used += length;
            }
        }
        var before = Covered.read(clock.covered());
        var covered = before.with(taken);
        long fresh = covered.millis() - before.millis();
        long wall = clock.wallCarry() + rest;
        long positions = clock.coveredCarry() + fresh;
        long missing = missing(clock);
        long confirmed = Math.min(Math.min(wall, positions), missing);
        long over = Math.max(0, wall - confirmed - BEAT);
        long beyond = confirmed == missing ? over : 0;
        long repeated = Math.min(over - beyond, Math.max(0, used - fresh));
        return new Counted(
                confirmed,
                over - beyond - repeated,
                repeated,
                beyond,
                claimed - used,
                covered,
                Math.min(BEAT, wall - confirmed),
                Math.min(BEAT, positions - confirmed),
                Math.min(BEAT * clock.speedPercent() / 100, budget - used));
    }

    private static long missing(LearnerClock clock) {
        return clock.completedAt() != null ? 0 : Math.max(0, clock.declaredMillis() - clock.confirmedMillis());
    }

    private static List<Stretch> inside(List<Stretch> played, long end) {
        return played.stream()
                .filter(stretch -> stretch.from() < end)
                .map(stretch -> new Stretch(stretch.from(), Math.min(stretch.to(), end)))
                .toList();
    }

    private record Counted(
            long confirmed,
            long paused,
            long repeated,
            long beyond,
            long cut,
            Covered covered,
            long wallCarry,
            long coveredCarry,
            long speedCarry) {}

    /** An open presence check, after this heartbeat. */
    private record Presence(@Nullable String token, long counted, long waited, long lost) {
        static Presence after(LearnerClock clock, Heartbeat beat, long elapsed, long rest) {
            var open = clock.presenceToken();
            if (open == null) {
                return new Presence(null, clock.presenceCounted(), 0, 0);
            }
            long waited = clock.presenceWaited() + elapsed;
            long late = Math.clamp(waited - PRESENCE_GRACE, 0, rest);
            return open.equals(beat.presence())
                    ? new Presence(null, 0, 0, late)
                    : new Presence(open, clock.presenceCounted(), waited, late);
        }
    }
}
