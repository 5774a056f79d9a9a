package fadu.platform.jobs;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Expiring;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Clears rows that have had their time, so that tables which only machinery reads do not grow for ever. In small
 * transactions, so that nobody waits for it; stopped anywhere and run again it goes on.
 */
@Singleton
public class CleaningUp {
    /** How many rows one transaction deletes. */
    static final int CHUNK = 1000;

    private final List<Expiring> expiring;
    private final Audit audit;
    private final Tx tx;
    private final Clock clock;

    CleaningUp(List<Expiring> expiring, Audit audit, Tx tx, Clock clock) {
        this.expiring =
                expiring.stream().sorted(Comparator.comparing(Expiring::name)).toList();
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /** Clears everything whose time is over by the machine's clock; a moved demonstration clock deletes nothing early. */
    public void run(JobRun run) {
        var cleared = new LinkedHashMap<String, Long>();
        var words = expiring.stream()
                .map(each -> {
                    long rows = clear(run, each);
                    if (rows > 0) {
                        cleared.put(each.name(), rows);
                    }
                    return each.zh() + " " + rows + " 条";
                })
                .collect(Collectors.joining("，"));
        if (!cleared.isEmpty()) {
            tx.write(() -> {
                run.fence();
                audit.append(Actor.system(), "platform.cleanup", "run:" + run.id(), 0, cleared);
                return true;
            });
        }
        run.say("清理到期数据：" + words);
    }

    private long clear(JobRun run, Expiring each) {
        long sum = 0;
        int rows;
        do {
            rows = tx.write(() -> {
                run.fence();
                return each.clear(clock.raw(), CHUNK);
            });
            sum += rows;
            run.progress(sum, sum + rows);
        } while (rows == CHUNK);
        return sum;
    }
}
