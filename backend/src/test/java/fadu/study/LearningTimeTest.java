package fadu.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How learning time counts, without a database. */
class LearningTimeTest {
    private static final long DECLARED = 600_000;

    private LearnerClock clock = clock(LessonKind.VIDEO, 100, null);
    private long counted;
    private long passed;

    @Test
    void countsARecordingThatIsPlayedAtItsNaturalSpeed() {
        for (long at = 0; at < DECLARED; at += 15_000) {
            beat(15_000, 0, at, at + 15_000);
        }
        assertThat(counted).isEqualTo(DECLARED);
        assertThat(clock.covered()).isEqualTo("0-600000");
    }

    /** L8: requests that tremble by up to a whole heartbeat take nothing. */
    @Test
    void aTremblingLineTakesNothing() {
        var random = new Random(7);
        long late = 0;
        for (long at = 0; at < DECLARED; at += 15_000) {
            long next = random.nextLong(14_000);
            beat(15_000 + next - late, 0, at, at + 15_000);
            late = next;
        }
        assertThat(DECLARED - counted).isLessThan(15_000);
        assertThat(Covered.read(clock.covered()).millis()).isGreaterThan(DECLARED - 15_000);
    }

    @Test
    void sixteenTimesTheSpeedCoversNoMoreThanTime() {
        for (int i = 0; i < 20; i++) {
            beat(15_000, 0, i * 240_000L % DECLARED, i * 240_000L % DECLARED + 240_000);
        }
        assertThat(counted).isLessThanOrEqualTo(passed);
        assertThat(Covered.read(clock.covered()).millis()).isLessThanOrEqualTo(passed + LearningTime.FIRST_CARRY);
    }

    @Test
    void whatWasHeardBeforeCountsNothing() {
        for (int i = 0; i < 10; i++) {
            beat(15_000, 0, 0, 15_000);
        }
        assertThat(counted).isEqualTo(15_000);
        var judged = beat(15_000, 0, 0, 15_000);
        assertThat(judged.lost().repeated()).isEqualTo(15_000);
    }

    @Test
    void aPauseCountsNothingHoweverLong() {
        for (int i = 0; i < 10; i++) {
            beat(15_000, 0);
        }
        beat(15_000, 0, 0, 15_000);
        assertThat(counted).isEqualTo(15_000);
        assertThat(beat(15_000, 0).lost().paused()).isEqualTo(15_000);
    }

    @Test
    void hiddenTimeCountsNothingNorDoesALongSilence() {
        clock = clock(LessonKind.TEXT, 100, null);
        assertThat(beat(15_000, 9_000).confirmed()).isEqualTo(6_000);
        assertThat(beat(15_000, 99_000).lost().hidden()).isEqualTo(15_000);
        var silence = beat(LearningTime.LONGEST_GAP + 1, 0);
        assertThat(silence.confirmed()).isZero();
        assertThat(silence.lost().interrupted()).isEqualTo(LearningTime.LONGEST_GAP + 1);
        assertThat(beat(LearningTime.LONGEST_GAP, 0).confirmed()).isEqualTo(LearningTime.LONGEST_GAP);
    }

    @Test
    void dwellingEndsAtTheDeclaredLength() {
        clock = clock(LessonKind.TEXT, 100, null);
        for (int i = 0; i < 41; i++) {
            beat(15_000, 0);
        }
        assertThat(counted).isEqualTo(DECLARED);
        assertThat(beat(15_000, 0).lost().beyond()).isEqualTo(15_000);
    }

    @Test
    void askedForPresenceTimeStopsAfterAMinuteUntilItIsConfirmed() {
        clock = clock(LessonKind.TEXT, 100, 60_000L);
        for (int i = 0; i < 4; i++) {
            assertThat(beat(15_000, 0).confirmed()).isEqualTo(15_000);
        }
        var token = clock.presenceToken();
        assertThat(token).isNotNull();
        for (int i = 0; i < 4; i++) {
            assertThat(beat(15_000, 0).confirmed()).isEqualTo(15_000);
        }
        assertThat(beat(15_000, 0).lost().presence()).isEqualTo(15_000);
        assertThat(answer("somebody").lost().presence()).isEqualTo(15_000);
        assertThat(answer(token).lost().presence()).isEqualTo(15_000);
        assertThat(clock.presenceToken()).isNull();
        assertThat(beat(15_000, 0).confirmed()).isEqualTo(15_000);
    }

    /** Whatever is claimed: never more than time, never more than covered, every millisecond either counts, waits or is lost. */
    @Test
    void countsNeverMoreThanTimeWhateverIsClaimed() {
        long seed = Long.getLong("fadu.seed", 20_261_122);
        System.out.println("seed " + seed);
        var random = new Random(seed);
        for (int run = 0; run < 2_000; run++) {
            int speed = 100 + random.nextInt(101);
            clock = clock(random.nextBoolean() ? LessonKind.VIDEO : LessonKind.TEXT, speed, 90_000L);
            counted = 0;
            passed = 0;
            long lost = 0;
            for (int i = 0; i < 30; i++) {
                long from = random.nextLong(DECLARED);
                var judged = beat(
                        random.nextLong(400_000),
                        random.nextLong(3) == 0 ? random.nextLong(20_000) : 0,
                        from,
                        from + random.nextLong(1, 500_000),
                        random.nextLong(DECLARED),
                        DECLARED * 2);
                lost += judged.lost().total();
                assertThat(judged.confirmed()).isNotNegative();
                assertThat(Math.min(judged.lost().paused(), judged.lost().repeated()))
                        .isNotNegative();
            }
            long covered = Covered.read(clock.covered()).millis();
            assertThat(counted).isLessThanOrEqualTo(passed).isLessThanOrEqualTo(DECLARED);
            assertThat(counted + lost + clock.wallCarry()).isEqualTo(passed);
            if (clock.kind().isRecording()) {
                assertThat(counted).isLessThanOrEqualTo(covered);
                assertThat(covered).isLessThanOrEqualTo(passed * speed / 100 + 30 + LearningTime.FIRST_CARRY);
            }
        }
    }

    private Judged beat(long elapsed, long hidden, long... played) {
        var stretches = new java.util.ArrayList<Stretch>();
        for (int i = 0; i + 1 < played.length; i += 2) {
            if (played[i + 1] > played[i]) {
                stretches.add(new Stretch(played[i], played[i + 1]));
            }
        }
        return judged(elapsed, new Heartbeat("s", "n", List.copyOf(stretches), 0, hidden, null, false));
    }

    private Judged answer(@Nullable String token) {
        return judged(15_000, new Heartbeat("s", "n", List.of(), 0, 0, token, false));
    }

    private Judged judged(long elapsed, Heartbeat beat) {
        var judged = LearningTime.judge(clock, beat, elapsed, () -> "token");
        counted += judged.confirmed();
        passed += elapsed;
        clock = new LearnerClock(
                1,
                1,
                "s",
                1,
                clock.kind(),
                DECLARED,
                0,
                clock.speedPercent(),
                clock.presenceEvery(),
                "n",
                null,
                null,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                0,
                judged.wallCarry(),
                judged.coveredCarry(),
                judged.speedCarry(),
                judged.presenceCounted(),
                judged.presenceToken(),
                judged.presenceWaited(),
                judged.covered().text(),
                counted,
                0,
                null);
        return judged;
    }

    private static LearnerClock clock(LessonKind kind, int speed, @Nullable Long presence) {
        return new LearnerClock(
                1,
                1,
                "s",
                1,
                kind,
                DECLARED,
                0,
                speed,
                presence,
                "n",
                null,
                null,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                0,
                0,
                0,
                0,
                LearningTime.FIRST_CARRY,
                0,
                null,
                0,
                "",
                0,
                0,
                null);
    }
}
