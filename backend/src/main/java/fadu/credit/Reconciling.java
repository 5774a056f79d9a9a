package fadu.credit;

import fadu.directory.People;
import fadu.directory.PersonRef;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Compares balances, day sums and the day set with the ledger (trust.md L6). Comparing never repairs: a difference is a
 * fault somebody must know about first. Repairing is asked for by an administrator and leaves an audit event a person.
 */
@Singleton
public class Reconciling {
    private static final int PEOPLE = 2000;
    private static final int MOST_SHOWN = 1000;

    private final Reconciliations reconciliations;
    private final People people;
    private final Audit audit;
    private final Tx tx;

    Reconciling(Reconciliations reconciliations, People people, Audit audit, Tx tx) {
        this.reconciliations = reconciliations;
        this.people = people;
        this.audit = audit;
        this.tx = tx;
    }

    /**
     * Every difference there is, at most some thousands of them.
     *
     * @param progress told the last person compared
     */
    public List<SumDifference> compare(LongConsumer progress) {
        var found = new ArrayList<SumDifference>();
        long after = 0;
        while (after < Long.MAX_VALUE) {
            long upTo = reconciliations.person(after, PEOPLE - 1).orElse(Long.MAX_VALUE);
            found.addAll(compare(after, upTo));
            progress.accept(upTo);
            after = upTo;
        }
        return found;
    }

    /** The differences with the people they concern, for an administrator's page. */
    public List<Difference> differences() {
        var found = compare(person -> {}).stream().limit(MOST_SHOWN).toList();
        var briefs = people.briefs(found.stream().map(SumDifference::personId).collect(Collectors.toSet()));
        return found.stream()
                .map(each -> new Difference(
                        PersonRef.of(Objects.requireNonNull(briefs.get(each.personId()))),
                        each.kind(),
                        each.place(),
                        each.ledger(),
                        each.kept()))
                .toList();
    }

    /** Writes the sums of everybody who differs anew from the ledger; returns how many people that were. */
    public int repair(Actor actor) {
        var concerned = compare(person -> {}).stream()
                .map(SumDifference::personId)
                .collect(Collectors.toCollection(TreeSet::new));
        concerned.forEach(personId -> tx.write(() -> repair(actor, personId)));
        return concerned.size();
    }

    private List<SumDifference> compare(long after, long upTo) {
        return tx.read(() -> {
            var found = new ArrayList<>(reconciliations.balances(after, upTo));
            found.addAll(reconciliations.days(after, upTo));
            found.addAll(reconciliations.halfDays(after, upTo));
            return found;
        });
    }

    private boolean repair(Actor actor, long personId) {
        reconciliations.lockPerson(personId);
        var before = compare(personId - 1, personId);
        reconciliations.clearBalances(personId);
        reconciliations.clearDays(personId);
        reconciliations.clearHalfDays(personId);
        reconciliations.fillBalances(personId);
        reconciliations.fillDays(personId);
        reconciliations.fillHalfDays(personId);
        audit.append(actor, "credit.repair", "person:" + personId, 0, personId, Map.of("before", before.toString()));
        return true;
    }

    /**
     * A difference as an administrator sees it.
     *
     * @param kind BALANCE, DAY or HALF_DAY
     * @param ledger what the entries add up to
     * @param kept what the sum says
     */
    @Serdeable
    public record Difference(PersonRef person, String kind, String place, long ledger, long kept) {}
}
