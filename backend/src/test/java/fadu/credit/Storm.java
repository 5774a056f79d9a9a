package fadu.credit;

import fadu.platform.Actor;
import fadu.platform.db.Tx;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Random postings, repetitions, reversals and changes of mind from many threads. Waves keep the outcome definite: a wave
 * reverses only what earlier waves posted, while it posts new events and repeats old ones.
 */
final class Storm {
    private static final String[] SUBJECTS = {"PUBLIC_LAW", "PROFESSIONAL", "SKILL", "GENERAL"};
    private static final String[] MODES = {"ONLINE", "LECTURE", "EXAM"};
    private static final int WAVES = 8;

    final SlowModel model = new SlowModel();
    final AtomicInteger acknowledged = new AtomicInteger();
    int events;
    int duplicates;

    private final Posting posting;
    private final Tx tx;
    private final List<Long> people;
    private final Random random;
    private final List<Earned> posted = new ArrayList<>();
    private final List<Earned> wave = new ArrayList<>();
    private int serial;

    Storm(Posting posting, Tx tx, List<Long> people, long seed) {
        this.posting = posting;
        this.tx = tx;
        this.people = people;
        this.random = new Random(seed);
    }

    /** Lets this many events loose on so many threads. */
    void rage(int total, int threads) throws InterruptedException, ExecutionException {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (int i = 0; i < WAVES; i++) {
                var work = wave(total * (i + 1L) / WAVES);
                for (var done : pool.invokeAll(work)) {
                    done.get();
                }
                posted.addAll(wave);
                wave.clear();
            }
        }
    }

    private List<Callable<Boolean>> wave(long until) {
        var work = new ArrayList<Callable<Boolean>>();
        while (events < until) {
            int dice = random.nextInt(100);
            if (dice < 8 && !posted.isEmpty()) {
                work.add(reversal());
            } else if (dice < 13) {
                work.add(changeOfMind());
            } else {
                work.add(posting(batch(true)));
            }
        }
        return work;
    }

    private List<Earned> batch(boolean counts) {
        var batch = new ArrayList<Earned>();
        int size = 1 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            var known = wave.isEmpty() || random.nextBoolean() ? posted : wave;
            boolean again = !known.isEmpty() && random.nextInt(100) < 38;
            var earned = again ? known.get(random.nextInt(known.size())) : fresh();
            batch.add(earned);
            if (counts) {
                events++;
                duplicates += again ? 1 : 0;
                model.post(earned);
                if (!again) {
                    wave.add(earned);
                }
            }
        }
        return batch;
    }

    /** A new event; three people in a row share a source. */
    private Earned fresh() {
        var day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(3 * 366));
        Set<HalfDay> halves = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            halves.add(new HalfDay(day.plusDays(random.nextInt(2)), Half.values()[random.nextInt(2)]));
        }
        return new Earned(
                people.get((serial / 3 * 7 + serial % 3) % people.size()),
                SUBJECTS[random.nextInt(SUBJECTS.length)],
                MODES[random.nextInt(MODES.length)],
                day,
                random.nextInt(20_000),
                random.nextInt(900),
                halves,
                "STORM",
                "s" + serial++ / 3,
                "1",
                "暴风",
                "随机",
                null);
    }

    private Callable<Boolean> posting(List<Earned> batch) {
        return () -> {
            acknowledged.addAndGet(tx.write(() -> posting.post(Actor.system(), batch)));
            return true;
        };
    }

    /** Posts and then throws: nothing of it may stay, not even a sum. */
    private Callable<Boolean> changeOfMind() {
        var batch = batch(false);
        return () -> {
            try {
                tx.write(() -> {
                    posting.post(Actor.system(), batch);
                    throw new ChangedItsMind();
                });
                throw new AssertionError("it did not change its mind");
            } catch (ChangedItsMind expected) {
                return true;
            }
        };
    }

    private Callable<Boolean> reversal() {
        var source = posted.get(random.nextInt(posted.size())).sourceRef();
        var concerned = posted.stream()
                .filter(each -> each.sourceRef().equals(source))
                .map(Earned::personId)
                .distinct()
                .toList();
        concerned.forEach(person -> model.reverse(source, person));
        events++;
        return () -> {
            tx.write(() -> posting.reverse(Actor.system(), "STORM", source, concerned, "撤销"));
            return true;
        };
    }

    /** Thrown on purpose. */
    static final class ChangedItsMind extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
