package fadu.clearance;

import fadu.notice.Message;
import fadu.notice.Sending;
import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import fadu.platform.id.PublicIds;
import fadu.platform.time.Clock;
import fadu.qualification.Qualifications;
import fadu.standing.Swept;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One chunk of the flag job, inside its transaction: everything is read once for all certificates, decided purely, and
 * written once for all. The number of statements does not depend on the number of certificates.
 */
@Singleton
class FlaggingChunk {
    private final Flags flags;
    private final Cases cases;
    private final Decisions decisions;
    private final ReadingTerms readingTerms;
    private final Qualifications qualifications;
    private final Sending sending;
    private final Audit audit;
    private final Clock clock;

    FlaggingChunk(
            Flags flags,
            Cases cases,
            Decisions decisions,
            ReadingTerms readingTerms,
            Qualifications qualifications,
            Sending sending,
            Audit audit,
            Clock clock) {
        this.flags = flags;
        this.cases = cases;
        this.decisions = decisions;
        this.readingTerms = readingTerms;
        this.qualifications = qualifications;
        this.sending = sending;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the flags of these certificates what they should be. The undecided cases are locked before anything is read, so
     * that a decision either is seen whole or waits.
     *
     * @param swept what standing says about the live ones
     */
    Changed reconcile(long runId, List<Long> certificateIds, Map<Long, Swept> swept, LocalDate at) {
        var undecided = cases.lockUndecided(certificateIds).stream()
                .map(LockedCase::certificateId)
                .collect(Collectors.toSet());
        var facts = flags.facts(certificateIds, at);
        var known = flags.known(certificateIds).stream().collect(Collectors.groupingBy(KnownFlag::certificateId));
        var people = facts.stream().map(CertificateFacts::personId).collect(Collectors.toSet());
        var excused = excused(people);
        var terms = readingTerms.at(facts.stream().map(CertificateFacts::unitId).collect(Collectors.toSet()), at);
        var passes = terms.values().stream().anyMatch(FlaggingChunk::asksForPass)
                ? qualifications.valid(people, at)
                : Map.<Long, Boolean>of();

        var plans = new LinkedHashMap<CertificateFacts, Reconciliation>();
        for (var certificate : facts) {
            var own = terms.getOrDefault(certificate.unitId(), Terms.NONE);
            var found = swept.get(certificate.id());
            var examined = new Examined(
                    certificate,
                    found == null ? List.of() : Judging.closed(found.closed()),
                    found == null ? List.of() : Judging.outlooks(found.current(), own),
                    passes.getOrDefault(certificate.personId(), false),
                    excused.getOrDefault(certificate.personId(), Set.of()));
            var wanted = WantedFlags.of(examined, own, at);
            var plan = Reconciliation.of(wanted, known.getOrDefault(certificate.id(), List.of()), examined, own, at);
            if (!plan.nothing()) {
                plans.put(certificate, plan);
            }
        }
        return plans.isEmpty() ? Changed.NOTHING : write(runId, plans, undecided, at);
    }

    private Changed write(long runId, Map<CertificateFacts, Reconciliation> plans, Set<Long> undecided, LocalDate at) {
        var now = clock.now();
        var raise = new ArrayList<NewFlag>();
        var renew = new ArrayList<FlagRenewal>();
        var close = new ArrayList<FlagClosing>();
        var needing = new LinkedHashMap<Long, CertificateFacts>();
        var orphaned = new ArrayList<Long>();
        plans.forEach((certificate, plan) -> {
            plan.raise().forEach(wanted -> raise.add(NewFlag.of(PublicIds.next(), certificate, wanted)));
            plan.renew().forEach(renewed -> renew.add(FlagRenewal.of(renewed)));
            plan.close()
                    .forEach(closed -> close.add(new FlagClosing(closed.flag().id(), closed.reason())));
            if (plan.needsCase()) {
                needing.put(certificate.id(), certificate);
            }
            if (!plan.orphans().isEmpty()) {
                orphaned.add(certificate.id());
            }
        });
        flags.closeGone(close, now, runId);
        flags.renew(renew);
        var opened = openCases(runId, needing, undecided, at);
        flags.raise(raise, now, runId);
        if (!orphaned.isEmpty()) {
            flags.join(orphaned, at);
        }
        var touched = plans.keySet().stream().map(CertificateFacts::id).toList();
        cases.touch(touched);
        var before = touched.stream().filter(undecided::contains).toList();
        int withdrawn = before.isEmpty() ? 0 : cases.closeEmpty(before, Cases.NO_FLAGS, now);
        var changed = new Changed(raise.size(), renew.size(), close.size(), opened.size(), withdrawn);
        audit.append(Actor.system(), "clearance.flag", "run:" + runId, 0, changed.details());
        if (!opened.isEmpty()) {
            tellHolders(runId, opened);
        }
        return changed;
    }

    /** Opens a case for each certificate that needs one and has none; returns those certificates. */
    private Set<Long> openCases(long runId, Map<Long, CertificateFacts> needing, Set<Long> undecided, LocalDate at) {
        var without = new LinkedHashMap<>(needing);
        without.keySet().removeAll(undecided);
        if (without.isEmpty()) {
            return Set.of();
        }
        int number = decisions.takeNumbers("清", at.getYear(), without.size());
        var fresh = new ArrayList<NewCase>();
        for (var certificate : without.values()) {
            fresh.add(new NewCase(
                    PublicIds.next(),
                    "清 %d-%04d".formatted(at.getYear(), number++),
                    certificate.personId(),
                    certificate.id(),
                    certificate.unitId()));
        }
        cases.open(fresh, clock.now(), runId);
        return without.keySet();
    }

    private void tellHolders(long runId, Set<Long> certificateIds) {
        sending.messages(cases.openedBy(runId, certificateIds).stream()
                .map(row -> new Message(
                        row.personId(),
                        "clearance.opened",
                        "您的证件 %s 进入资格清理".formatted(row.certificateNumber()),
                        "案号 %s。原因：%s。您可以补充材料；作出决定前会由两名审查人员核对，决定书送达后可以申诉。"
                                .formatted(row.number(), grounds(row.grounds())),
                        "/me",
                        "clearance.opened:" + row.publicId()))
                .toList());
    }

    private static String grounds(String names) {
        return Stream.of(names.split(",")).map(name -> Ground.valueOf(name).zh()).collect(Collectors.joining("、"));
    }

    private Map<Long, Set<Integer>> excused(Set<Long> people) {
        return people.isEmpty()
                ? Map.of()
                : flags.excused(people).stream()
                        .collect(Collectors.groupingBy(
                                ExcusedYear::personId, Collectors.mapping(ExcusedYear::lawYear, Collectors.toSet())));
    }

    private static boolean asksForPass(Terms terms) {
        var asked = terms.passAtRenewal();
        return asked != null && asked.value();
    }

    /** What a chunk changed. */
    record Changed(int raised, int renewed, int closed, int opened, int withdrawn) {
        static final Changed NOTHING = new Changed(0, 0, 0, 0, 0);

        Changed plus(Changed other) {
            return new Changed(
                    raised + other.raised,
                    renewed + other.renewed,
                    closed + other.closed,
                    opened + other.opened,
                    withdrawn + other.withdrawn);
        }

        Map<String, Integer> details() {
            var details = new HashMap<String, Integer>();
            details.put("raised", raised);
            details.put("renewed", renewed);
            details.put("closed", closed);
            details.put("opened", opened);
            details.put("withdrawn", withdrawn);
            return details;
        }
    }
}
