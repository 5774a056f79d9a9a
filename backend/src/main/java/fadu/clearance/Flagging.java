package fadu.clearance;

import fadu.certificate.Holding;
import fadu.notice.Message;
import fadu.notice.Sending;
import fadu.platform.Actor;
import fadu.platform.db.Tx;
import fadu.platform.jobs.JobRun;
import fadu.platform.time.Clock;
import fadu.standing.Standings;
import fadu.standing.Swept;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the open flags what they should be on the day of a run: raises, renews and closes flags, opens and closes cases. It
 * asks "what should be true now", chunk by chunk, so it may be stopped anywhere and run again, and a second run changes
 * nothing. The memory it needs does not depend on how many officers there are.
 */
@Singleton
public class Flagging {
    /** How many certificates one transaction looks at. */
    public static final int CHUNK = 2000;

    private final Standings standings;
    private final FlaggingChunk chunk;
    private final Flags flags;
    private final Cases cases;
    private final Holding holding;
    private final Sending sending;
    private final Tx tx;
    private final Clock clock;

    Flagging(
            Standings standings,
            FlaggingChunk chunk,
            Flags flags,
            Cases cases,
            Holding holding,
            Sending sending,
            Tx tx,
            Clock clock) {
        this.standings = standings;
        this.chunk = chunk;
        this.flags = flags;
        this.cases = cases;
        this.holding = holding;
        this.sending = sending;
        this.tx = tx;
        this.clock = clock;
    }

    /** Looks at every certificate as of the day of the run's slot. */
    public void run(JobRun run) {
        var at = Clock.dateOf(run.slot());
        var tally = new Tally(flags.held());
        standings.sweep(at, CHUNK, swept -> {
            var byCertificate =
                    swept.stream().collect(Collectors.toMap(Swept::certificateId, each -> each, (one, other) -> one));
            look(run, List.copyOf(byCertificate.keySet()), byCertificate, at, tally);
        });
        long after = 0;
        for (var ids = flags.notLive(at, after, CHUNK); !ids.isEmpty(); ids = flags.notLive(at, after, CHUNK)) {
            look(run, ids, Map.of(), at, tally);
            after = ids.getLast();
        }
        settle(run);
        tell(run);
        run.say(tally.words());
    }

    private void look(JobRun run, List<Long> certificateIds, Map<Long, Swept> swept, LocalDate at, Tally tally) {
        if (certificateIds.isEmpty()) {
            return;
        }
        var changed = tx.write(() -> {
            run.fence();
            return chunk.reconcile(run.id(), certificateIds, swept, at);
        });
        tally.add(certificateIds.size(), changed);
        run.progress(tally.looked(), tally.total());
    }

    /** Lets go of certificates whose making-up came to its end: made up, or up again before reviewers. */
    private void settle(JobRun run) {
        List<UnsettledCase> unsettled;
        do {
            unsettled = tx.write(() -> {
                run.fence();
                var found = cases.unsettled(CHUNK);
                for (var each : found) {
                    if (!each.movedOn()) {
                        holding.release(
                                Actor.system(),
                                each.certificateId(),
                                Effects.HOLDER,
                                "案件 " + each.number() + " 的情形已消除");
                    }
                    cases.settle(each.id(), clock.now());
                }
                return found;
            });
        } while (unsettled.size() == CHUNK);
    }

    /** Tells each coordinator once how many cases the run opened in their units. */
    private void tell(JobRun run) {
        tx.write(() -> {
            run.fence();
            return sending.messages(cases.openedFor(run.id(), clock.now()).stream()
                    .map(each -> new Message(
                            each.personId(),
                            "clearance.opened",
                            "新立案 %d 件".formatted(each.cases()),
                            "本单位范围内有 %d 本证件进入资格清理，请通知本人并核对材料。".formatted(each.cases()),
                            "/behind",
                            "clearance.opened:" + run.id() + ":" + each.personId()))
                    .toList());
        });
    }

    /** What a run did so far. */
    private static final class Tally {
        private final long held;
        private long looked;
        private FlaggingChunk.Changed sum = FlaggingChunk.Changed.NOTHING;

        Tally(long held) {
            this.held = held;
        }

        void add(int certificates, FlaggingChunk.Changed changed) {
            looked += certificates;
            sum = sum.plus(changed);
        }

        long looked() {
            return looked;
        }

        long total() {
            return Math.max(held, looked);
        }

        String words() {
            return "核对证件 %d 本；新提示 %d 项，更新 %d 项，消除 %d 项；新立案 %d 件，自动结案 %d 件"
                    .formatted(looked, sum.raised(), sum.renewed(), sum.closed(), sum.opened(), sum.withdrawn());
        }
    }
}
