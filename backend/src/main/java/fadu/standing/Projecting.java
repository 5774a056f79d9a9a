package fadu.standing;

import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.function.LongConsumer;

/** Writes the projection that lists read: everybody by night, some people when something of theirs changed. */
@Singleton
public class Projecting {
    private static final int CHUNK = 2_000;

    private final Standings standings;
    private final Projection projection;
    private final Tx tx;
    private final Clock clock;

    Projecting(Standings standings, Projection projection, Tx tx, Clock clock) {
        this.standings = standings;
        this.projection = projection;
        this.tx = tx;
        this.clock = clock;
    }

    /** Derives everybody in service anew; returns how many. */
    public long rebuild(LocalDate at) {
        return rebuild(at, () -> {}, done -> {});
    }

    /**
     * The same, for a job.
     *
     * @param fence called first in every writing transaction
     * @param progress told how many are done, between transactions
     */
    public long rebuild(LocalDate at, Runnable fence, LongConsumer progress) {
        var derivedAt = clock.now();
        long done = 0;
        long after = 0;
        while (true) {
            var chunk = standings.inService(after, CHUNK, at);
            if (!chunk.isEmpty()) {
                var rows = chunk.stream()
                        .map(each -> ProjectedRow.of(each, derivedAt))
                        .toList();
                tx.write(() -> {
                    fence.run();
                    projection.write(rows);
                    return true;
                });
                done += rows.size();
                after = chunk.getLast().holder().personId();
                progress.accept(done);
            }
            if (chunk.size() < CHUNK) {
                break;
            }
        }
        tx.write(() -> {
            fence.run();
            return projection.removeOlderThan(derivedAt);
        });
        return done;
    }

    /** Derives some people anew; those no longer in service leave the projection. */
    public void refresh(Collection<Long> personIds, LocalDate at) {
        var derivedAt = clock.now();
        var gone = new LinkedHashSet<>(personIds);
        var rows = standings.these(personIds, at).stream()
                .filter(each ->
                        each.holder().leftOn() == null || each.holder().leftOn().isAfter(at))
                .map(each -> ProjectedRow.of(each, derivedAt))
                .toList();
        rows.forEach(row -> gone.remove(row.personId()));
        tx.write(() -> {
            projection.write(rows);
            return projection.remove(gone);
        });
    }
}
