package fadu.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What must change so that the open flags of one certificate are the wanted ones. Pure: the same flags and facts give the
 * same plan, and a plan carried out leaves nothing to do.
 *
 * @param raise new flags
 * @param renew open flags whose figures have moved
 * @param close open flags whose cause is gone or which an earlier answer covers again, with the reason
 * @param orphans open flags that stay and have no case at work on them
 * @param needsCase whether some flag that stays or comes has no case at work on it
 */
public record Reconciliation(
        List<WantedFlag> raise, List<Renewed> renew, List<Closed> close, List<KnownFlag> orphans, boolean needsCase) {
    /** An open flag and what it should say now. */
    public record Renewed(KnownFlag flag, WantedFlag wanted) {}

    /** An open flag whose cause is gone, or which is no worse than what a person answered before. */
    public record Closed(KnownFlag flag, String reason) {}

    /** Compares what is wanted with what is on record. */
    public static Reconciliation of(
            List<WantedFlag> wanted, List<KnownFlag> known, Examined examined, Terms terms, LocalDate at) {
        var raise = new ArrayList<WantedFlag>();
        var renew = new ArrayList<Renewed>();
        var close = new ArrayList<Closed>();
        var orphans = new ArrayList<KnownFlag>();
        var open = known.stream().filter(KnownFlag::stillOpen).toList();
        for (var flag : open) {
            var match = wanted.stream().filter(flag::about).findFirst();
            if (match.isEmpty()) {
                close.add(new Closed(flag, CauseGone.why(flag, examined, terms, at)));
                continue;
            }
            if (answered(match.get(), known)) {
                close.add(new Closed(flag, CauseGone.ANSWERED));
                continue;
            }
            if (flag.differs(match.get())) {
                renew.add(new Renewed(flag, match.get()));
            }
            if (flag.needsCase(at)) {
                orphans.add(flag);
            }
        }
        for (var each : wanted) {
            var stands = open.stream().anyMatch(flag -> flag.about(each));
            if (!stands && !answered(each, known)) {
                raise.add(each);
            }
        }
        return new Reconciliation(raise, renew, close, orphans, !raise.isEmpty() || !orphans.isEmpty());
    }

    private static boolean answered(WantedFlag wanted, List<KnownFlag> known) {
        return known.stream().anyMatch(flag -> flag.answers(wanted));
    }

    /** The grounds that a case opened now gathers, by name. */
    public List<Ground> grounds() {
        return Stream.concat(
                        raise.stream().map(WantedFlag::ground),
                        orphans.stream().map(flag -> Ground.valueOf(flag.ground())))
                .distinct()
                .sorted(Comparator.comparing(Ground::name))
                .toList();
    }

    /** The earliest due day among the flags that a case opened now gathers; null where none has one. */
    public @Nullable LocalDate firstDue() {
        LocalDate first = null;
        for (var wanted : raise) {
            first = earlier(first, wanted.dueDate());
        }
        for (var flag : orphans) {
            var due = flag.dueDate();
            for (var renewed : renew) {
                if (renewed.flag().id() == flag.id()) {
                    due = renewed.wanted().dueDate();
                }
            }
            first = earlier(first, due);
        }
        return first;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** True when there is nothing to write. */
    public boolean nothing() {
        return raise.isEmpty() && renew.isEmpty() && close.isEmpty() && orphans.isEmpty();
    }
}
