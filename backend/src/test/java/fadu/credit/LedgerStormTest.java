package fadu.credit;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.fixtures.App;
import fadu.fixtures.County;
import fadu.fixtures.WithApp;
import fadu.platform.db.FaultPoint;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** trust.md L1, L2, L6: sums = balances = day set = slow model, whatever comes at the ledger from eight threads. */
@WithApp
@Tag("both")
class LedgerStormTest {
    private static final int THREADS = 8;

    private final App app;
    private final County county;
    private final Tx tx;
    private final Postings real;
    private final long seed = Long.getLong("fadu.seed", System.nanoTime());

    LedgerStormTest(App app, County county) {
        this.app = app;
        this.county = county;
        this.tx = app.bean(Tx.class);
        this.real = app.bean(Postings.class);
    }

    @Test
    void staysTrueInTheStorm() throws InterruptedException, ExecutionException {
        int total = "full".equals(System.getProperty("fadu.tier")) ? 200_000 : 40_000;
        var people = people(60);
        var storm = new Storm(app.bean(Posting.class), tx, people, seed);
        storm.rage(total, THREADS);

        System.out.printf(
                "ledger storm: seed %d, %d events, %d duplicates (%d %%), %d entries acknowledged%n",
                seed, storm.events, storm.duplicates, 100 * storm.duplicates / storm.events, storm.acknowledged.get());
        assertThat(storm.events).isGreaterThanOrEqualTo(total);
        assertThat(storm.duplicates).isGreaterThanOrEqualTo(storm.events * 30 / 100);
        assertThat(storm.acknowledged.get()).as("each identity is new once").isEqualTo(storm.model.distinct());
        assertThat(differences(storm, people)).as("seed " + seed).isEmpty();
        assertThat(app.bean(Reconciling.class).compare(person -> {}))
                .as("the nightly comparison agrees")
                .noneMatch(difference -> people.contains(difference.personId()));
    }

    @Test
    void catchesAPostingThatForgetsWhatItKnows() throws InterruptedException, ExecutionException {
        assertThat(caught(new Mutant(real) {
                    @Override
                    public Map<DedupeKey, Written> written(byte[] posting, Collection<DedupeKey> keys) {
                        var all = new HashMap<DedupeKey, Written>();
                        super.written(posting, keys)
                                .forEach((key, entry) -> all.put(key, new Written(entry.id(), true)));
                        return all;
                    }

                    @Override
                    public Set<DedupeKey> known(Collection<DedupeKey> keys) {
                        return Set.of();
                    }

                    @Override
                    public void insertHalfDays(List<EntryHalfDay> halfDays) {
                        // the real table would refuse the second time; this mutant is about the sums
                    }
                }))
                .contains("balances differ from the model");
    }

    @Test
    void catchesSumsWrittenOutsideTheTransaction() throws InterruptedException, ExecutionException {
        assertThat(caught(new Mutant(real) {
                    @Override
                    public void add(Sums sums) {
                        CompletableFuture.runAsync(() -> tx.write(() -> {
                                    super.add(sums);
                                    return true;
                                }))
                                .join();
                    }
                }))
                .contains("balances differ from the model");
    }

    private List<String> caught(Postings mutant) throws InterruptedException, ExecutionException {
        var people = people(12);
        var posting = new Posting(mutant, tx, app.bean(Clock.class), app.bean(FaultPoint.class));
        var storm = new Storm(posting, tx, people, seed);
        storm.rage(2_000, 4);
        return differences(storm, people);
    }

    private List<String> differences(Storm storm, List<Long> people) {
        var facts = new LedgerFacts(app, people);
        var found = new ArrayList<String>();
        compare(found, "entries differ from the model", facts.ledger(), storm.model.balances());
        compare(found, "balances differ from the model", facts.balances(), storm.model.balances());
        compare(found, "day sums differ from the model", facts.days(), storm.model.days());
        compare(found, "the day set differs from the model", facts.halfDays(), storm.model.halfDays());
        return found;
    }

    private static void compare(List<String> found, String words, Map<String, Long> actual, Map<String, Long> model) {
        var wanted = new HashMap<>(model);
        wanted.values().removeIf(value -> value == 0);
        if (!actual.equals(wanted)) {
            found.add(words);
        }
    }

    private List<Long> people(int count) {
        var people = new ArrayList<Long>();
        for (int i = 0; i < count; i++) {
            people.add(county.officer(county.county(), "暴风" + i).id());
        }
        return people;
    }

    /** The real store with one thing broken. */
    private abstract static class Mutant implements Postings {
        private final Postings real;

        Mutant(Postings real) {
            this.real = real;
        }

        @Override
        public Set<DedupeKey> known(Collection<DedupeKey> keys) {
            return real.known(keys);
        }

        @Override
        public void insert(byte[] posting, Instant at, List<EntryDraft> entries) {
            real.insert(posting, at, entries);
        }

        @Override
        public Map<DedupeKey, Written> written(byte[] posting, Collection<DedupeKey> keys) {
            return real.written(posting, keys);
        }

        @Override
        public void insertHalfDays(List<EntryHalfDay> halfDays) {
            real.insertHalfDays(halfDays);
        }

        @Override
        public void add(Sums sums) {
            real.add(sums);
        }

        @Override
        public List<LiveEntry> live(String sourceKind, String sourceRef, Collection<Long> personIds) {
            return real.live(sourceKind, sourceRef, personIds);
        }

        @Override
        public List<LiveEntry> live(Collection<Long> entryIds) {
            return real.live(entryIds);
        }

        @Override
        public List<LiveEntry> liveOf(long personId) {
            return real.liveOf(personId);
        }

        @Override
        public List<EntryHalfDay> halfDays(Collection<Long> entryIds) {
            return real.halfDays(entryIds);
        }
    }
}
