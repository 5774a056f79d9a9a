package fadu.credit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The ledger as one would keep it on paper: a list of identities seen, a list of those crossed out, and sums made anew. */
final class SlowModel {
    private final Set<String> seen = new HashSet<>();
    private final List<Earned> kept = new ArrayList<>();
    private final Set<String> crossedOut = new HashSet<>();

    void post(Earned earned) {
        if (seen.add(identity(earned))) {
            kept.add(earned);
        }
    }

    void reverse(String source, long personId) {
        crossedOut.add(personId + "|" + source);
    }

    int distinct() {
        return seen.size();
    }

    Map<String, Long> balances() {
        var sums = new TreeMap<String, Long>();
        for (var each : live()) {
            var place =
                    each.personId() + "|" + each.earnedOn().getYear() + "|" + each.subjectKind() + "|" + each.mode();
            sums.merge(place, (long) each.hundredths(), Long::sum);
        }
        return sums;
    }

    Map<String, Long> days() {
        var sums = new TreeMap<String, Long>();
        for (var each : live()) {
            var place = each.personId() + "|" + each.earnedOn() + "|" + each.subjectKind() + "|" + each.mode();
            sums.merge(place, (long) each.hundredths(), Long::sum);
        }
        return sums;
    }

    Map<String, Long> halfDays() {
        var sums = new TreeMap<String, Long>();
        for (var each : live()) {
            for (var half : each.halfDays()) {
                sums.merge(each.personId() + "|" + half.day() + "|" + half.half(), 1L, Long::sum);
            }
        }
        return sums;
    }

    private List<Earned> live() {
        return kept.stream()
                .filter(each -> !crossedOut.contains(each.personId() + "|" + each.sourceRef()))
                .toList();
    }

    private static String identity(Earned earned) {
        return earned.personId() + "|" + earned.sourceKind() + "|" + earned.sourceRef() + "|" + earned.policyVersion();
    }
}
