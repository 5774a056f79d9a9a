package fadu.clearance;

import fadu.qualification.Qualifications;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a dossier together from the registers as they are now; never from what the nightly job wrote down. */
@Singleton
public class Dossiers {
    private final Cases cases;
    private final ExaminedCertificates certificates;
    private final Flags flags;
    private final Judging judging;
    private final ReadingTerms readingTerms;
    private final Qualifications qualifications;
    private final EvidenceLines lines;
    private final Collecting collecting;

    Dossiers(
            Cases cases,
            ExaminedCertificates certificates,
            Flags flags,
            Judging judging,
            ReadingTerms readingTerms,
            Qualifications qualifications,
            EvidenceLines lines,
            Collecting collecting) {
        this.cases = cases;
        this.certificates = certificates;
        this.flags = flags;
        this.judging = judging;
        this.readingTerms = readingTerms;
        this.qualifications = qualifications;
        this.lines = lines;
        this.collecting = collecting;
    }

    /** The dossier of a locked case on a day. */
    Dossier of(LockedCase locked, LocalDate today) {
        return of(cases.find(locked.id(), today).orElseThrow(), today);
    }

    /** The dossier of a case found in scope, on a day. */
    public Dossier of(CaseRow row, LocalDate today) {
        var certificate =
                certificates.facts(List.of(row.certificateId()), today).getFirst();
        var terms = readingTerms.at(certificate.unitId(), today);
        var judged = judging.of(certificate, terms, today);
        var examined = new Examined(
                certificate,
                judged.closed(),
                judged.outlooks(),
                qualifications.valid(row.personId(), today),
                excused(row.personId()));
        var open = flags.ofCase(row.id()).stream()
                .filter(flag -> flag.closedAt() == null)
                .toList();
        var wanted = still(open, WantedFlags.of(examined, terms, today));
        var evidence = collecting.collect(row, certificate, judged.explanation());
        return new Dossier(
                row,
                certificate,
                judged,
                terms,
                open,
                wanted,
                basis(wanted, terms),
                evidence,
                Proposing.propose(weighed(row, certificate, wanted, today), terms),
                FrozenFacts.of(
                        row, certificate, judged, examined, wanted, evidence, lines.custodyNow(certificate.id())));
    }

    /** Of the wanted flags those that the case has. */
    private static List<WantedFlag> still(List<FlagRow> open, List<WantedFlag> wanted) {
        return wanted.stream()
                .filter(each -> open.stream()
                        .anyMatch(flag -> flag.ground().equals(each.ground().name())
                                && (!each.ground().ofAYear() || flag.lawYear() == each.lawYear())))
                .toList();
    }

    private Weighed weighed(CaseRow row, CertificateFacts certificate, List<WantedFlag> wanted, LocalDate today) {
        var years = wanted.stream()
                .filter(each -> each.ground().ofAYear())
                .mapToInt(WantedFlag::lawYear)
                .summaryStatistics();
        int leave = years.getCount() == 0
                ? 0
                : lines.leaveDays(row.personId(), years.getMin() + "-01-01", years.getMax() + "-12-31");
        var ranOut = row.ranOut();
        var left = certificate.leftOn();
        return new Weighed(
                wanted.stream()
                        .map(each -> new Weighed.Item(
                                each.ground(), each.lawYear(), each.status(), each.detail(), each.clause()))
                        .toList(),
                left != null && !left.isAfter(today),
                certificate.state().equals("SUSPENDED"),
                ranOut == null ? null : Verdict.valueOf(ranOut),
                lines.openAppeals(row.personId()),
                leave,
                lines.exemptions(row.personId()) > 0,
                today);
    }

    /** Each clause once, with the rule set it stands in: a flag names only the clause, the terms know whose it is. */
    private static List<Clause> basis(List<WantedFlag> wanted, Terms terms) {
        var found = new LinkedHashMap<List<String>, Clause>();
        for (var each : wanted) {
            var handling = terms.of(each.ground(), each.status()).basis();
            var own = source(each, handling, terms.quota());
            for (var clause : List.of(own, handling)) {
                if (!clause.clause().isEmpty()) {
                    found.putIfAbsent(List.of(clause.ruleSet(), clause.version(), clause.clause()), clause);
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Clause source(WantedFlag flag, Clause handling, @Nullable Clause quota) {
        if (flag.clause().equals(handling.clause())) {
            return handling;
        }
        var words = flag.ground().zh();
        return quota != null && flag.clause().equals(quota.clause())
                ? new Clause(quota.ruleSet(), quota.version(), quota.clause(), words)
                : new Clause("", flag.rules(), flag.clause(), words);
    }

    private Set<Integer> excused(long personId) {
        return flags.excused(List.of(personId)).stream()
                .map(ExcusedYear::lawYear)
                .collect(Collectors.toUnmodifiableSet());
    }
}
