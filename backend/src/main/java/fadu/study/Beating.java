package fadu.study;

import fadu.platform.Actor;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.SharedCommits;
import fadu.platform.db.Tx;
import fadu.platform.id.PublicIds;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.Refusal;
import fadu.platform.time.Clock;
import io.micronaut.serde.ObjectMapper;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes heartbeats in: three statements and one commit, which heartbeats of different people share. The row of a person's clock
 * is the lock, so that whatever is sent at once, from wherever, counts one after the other; time is the database's own. The
 * event row is both the idempotency record and the audit.
 */
@Singleton
public class Beating {
    private static final int WRITERS = 2;

    private final LearnerClocks clocks;
    private final LearningPolicy policy;
    private final ObjectMapper json;
    private final Clock clock;
    private final ClockShift shifts;
    private final FaultPoint faults;
    private final SharedCommits<Long, Asking, Outcome<HeartbeatReply>> commits;

    Beating(
            LearnerClocks clocks,
            LearningPolicy policy,
            ObjectMapper json,
            Clock clock,
            ClockShift shifts,
            Tx tx,
            FaultPoint faults) {
        this.clocks = clocks;
        this.policy = policy;
        this.json = json;
        this.clock = clock;
        this.shifts = shifts;
        this.faults = faults;
        this.commits = new SharedCommits<>(
                "heartbeats",
                WRITERS,
                tx,
                Asking::person,
                Refusal.of(CommonProblem.OUTCOME_UNKNOWN, "seconds", 2),
                this::judge);
    }

    /** Counts a heartbeat, or answers one that was sent again as it was answered before. */
    public Outcome<HeartbeatReply> beat(Actor actor, Heartbeat beat) {
        return commits.submit(new Asking(actor.personId(), beat)).then(answer -> answer);
    }

    @PreDestroy
    void stop() {
        commits.close();
    }

    private List<Outcome<HeartbeatReply>> judge(List<Asking> share) {
        var now = clock.now();
        var locked = clocks.lock(share.stream().map(Asking::person).toList(), shifts.isMovable()).stream()
                .collect(Collectors.toMap(LearnerClock::personId, Function.identity()));
        var counted = new ArrayList<CountedBeat>();
        var answers = share.stream()
                .map(asking -> judge(locked.get(asking.person()), asking.beat(), counted))
                .toList();
        clocks.append(counted);
        faults.reached("heartbeat-appended");
        clocks.advance(counted, now);
        return answers;
    }

    private Outcome<HeartbeatReply> judge(@Nullable LearnerClock found, Heartbeat beat, List<CountedBeat> counted) {
        if (found == null) {
            return Outcome.refused(StudyProblem.LEARNING_ENDED);
        }
        var before = found.reply();
        if (beat.nonce().equals(found.usedNonce()) && before != null && policy.isActive(found, beat)) {
            return Outcome.done(read(before));
        }
        if (!policy.isActive(found, beat)) {
            return Outcome.refused(StudyProblem.LEARNING_ELSEWHERE);
        }
        if (found.ended()) {
            return Outcome.refused(StudyProblem.LEARNING_ENDED);
        }
        if (!policy.accepts(found, beat)) {
            return Outcome.refused(StudyProblem.LEARNING_NONCE_STALE);
        }
        var judged = policy.judge(found, beat, elapsed(found), PublicIds::next);
        var reply = reply(found, judged);
        counted.add(new CountedBeat(found, beat, judged, reply.nonce(), write(reply)));
        return Outcome.done(reply);
    }

    /**
     * What passed since the last heartbeat: by the database's clock, which is never put forward by anybody here, and of a
     * moved demonstration clock at most one heartbeat.
     */
    private static long elapsed(LearnerClock found) {
        long real = Math.max(0, Duration.between(found.rawAt(), found.dbNow()).toMillis());
        long moved = Math.clamp((found.shiftNow() - found.shiftMicros()) / 1000, 0, LearningTime.BEAT);
        return real + moved;
    }

    private static HeartbeatReply reply(LearnerClock found, Judged judged) {
        long confirmed = found.confirmedMillis() + judged.confirmed();
        boolean done = found.completedAt() != null;
        boolean learnt = Finishing.isLearnt(found.kind(), found.declaredMillis(), confirmed, judged.covered());
        return new HeartbeatReply(
                PublicIds.next(),
                judged.confirmed(),
                judged.lost().byReason().entrySet().stream()
                        .map(each -> new HeartbeatReply.LostMillis(each.getKey(), each.getValue()))
                        .toList(),
                judged.cut(),
                (int) (confirmed / 1000),
                (int) (found.declaredMillis() / 1000),
                judged.covered().stretches().stream()
                        .map(stretch -> new HeartbeatReply.CoveredSpan(stretch.from(), stretch.to()))
                        .toList(),
                judged.presenceToken(),
                (int) Math.max(0, (LearningTime.PRESENCE_GRACE - judged.presenceWaited()) / 1000),
                !done && learnt && found.checksPassed() >= found.checks(),
                Finishing.isFull(found.kind(), found.declaredMillis(), confirmed, judged.covered()));
    }

    private String write(HeartbeatReply reply) {
        try {
            return json.writeValueAsString(reply);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HeartbeatReply read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, HeartbeatReply.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Asking(long person, Heartbeat beat) {}
}
