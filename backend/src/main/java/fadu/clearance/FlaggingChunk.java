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
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * One chunk of the flag job, inside its transaction: everything is read once for all certificates, decided purely, and
 * written once for all. The number of statements does not depend on the number of certificates.
 */
@Singleton
class FlaggingChunk {
    private final ExaminedCertificates certificates;
    private final Flags flags;
    private final Cases cases;
    private final Decisions decisions;
    private final ReadingTerms readingTerms;
    private final Qualifications qualifications;
    private final Sending sending;
    private final Audit audit;
    private final Clock clock;

    FlaggingChunk(
            ExaminedCertificates certificates,
            Flags flags,
            Cases cases,
            Decisions decisions,
            ReadingTerms readingTerms,
            Qualifications qualifications,
            Sending sending,
            Audit audit,
            Clock clock) {
        this.certificates = certificates;
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
        var undecided = new HashMap<Long, Long>();
        cases.lockUndecided(certificateIds).forEach(each -> undecided.put(each.certificateId(), each.id()));
        var facts = certificates.facts(certificateIds, at);
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

    private Changed write(
            long runId, Map<CertificateFacts, Reconciliation> plans, Map<Long, Long> undecided, LocalDate at) {
        var now = clock.now();
        var renew = new ArrayList<FlagRenewal>();
        var close = new ArrayList<FlagClosing>();
        var needing = new LinkedHashMap<CertificateFacts, Reconciliation>();
        var orphaned = new ArrayList<Long>();
        var touched = new ArrayList<Long>();
        plans.forEach((certificate, plan) -> {
            plan.renew().forEach(renewed -> renew.add(FlagRenewal.of(renewed)));
            plan.close()
                    .forEach(closed -> close.add(new FlagClosing(closed.flag().id(), closed.reason())));
            if (plan.needsCase()) {
                needing.put(certificate, plan);
            }
            if (!plan.orphans().isEmpty()) {
                orphaned.add(certificate.id());
            }
            if (undecided.containsKey(certificate.id())) {
                touched.add(certificate.id());
            }
        });
        flags.closeGone(close, now, runId);
        flags.renew(renew);
        int opened = openCases(runId, needing, undecided, at);
        var raise = raise(needing, undecided);
        flags.raise(raise, now, runId);
        if (!orphaned.isEmpty()) {
            flags.join(orphaned, at);
        }
        int withdrawn = 0;
        if (!touched.isEmpty()) {
            cases.touch(touched);
            withdrawn = cases.closeEmpty(touched, Cases.NO_FLAGS, now);
        }
        var changed = new Changed(raise.size(), renew.size(), close.size(), opened, withdrawn);
        audit.append(Actor.system(), "clearance.flag", "run:" + runId, 0, changed.details());
        return changed;
    }

    private static List<NewFlag> raise(Map<CertificateFacts, Reconciliation> needing, Map<Long, Long> undecided) {
        var raise = new ArrayList<NewFlag>();
        needing.forEach((certificate, plan) -> {
            long caseId = Objects.requireNonNull(undecided.get(certificate.id()));
            plan.raise()
                    .forEach(wanted -> raise.add(
                            new NewFlag(PublicIds.next(), certificate.personId(), certificate.id(), caseId, wanted)));
        });
        return raise;
    }

    /** Opens a case for each certificate that needs one and has none, adds it to the undecided and tells the holder. */
    private int openCases(
            long runId, Map<CertificateFacts, Reconciliation> needing, Map<Long, Long> undecided, LocalDate at) {
        var without = new LinkedHashMap<>(needing);
        without.keySet().removeIf(certificate -> undecided.containsKey(certificate.id()));
        if (without.isEmpty()) {
            return 0;
        }
        var series = new AtomicInteger(decisions.takeNumbers("清", at.getYear(), without.size()));
        var fresh = new ArrayList<NewCase>();
        var messages = new ArrayList<Message>();
        without.forEach((certificate, plan) -> {
            var opened = new NewCase(
                    PublicIds.next(),
                    "清 %d-%04d".formatted(at.getYear(), series.getAndIncrement()),
                    certificate.personId(),
                    certificate.id(),
                    certificate.unitId(),
                    plan.firstDue());
            fresh.add(opened);
            messages.add(word(opened, certificate, plan));
        });
        undecided.putAll(cases.open(fresh, clock.now(), runId));
        sending.messages(messages);
        return fresh.size();
    }

    private static Message word(NewCase opened, CertificateFacts certificate, Reconciliation plan) {
        return new Message(
                opened.personId(),
                "clearance.opened",
                "您的证件 %s 进入资格清理".formatted(certificate.number()),
                "案号 %s。原因：%s。您可以补充材料；作出决定前会由两名审查人员核对，决定书送达后可以申诉。"
                        .formatted(
                                opened.number(),
                                plan.grounds().stream().map(Ground::zh).collect(Collectors.joining("、"))),
                "/my",
                "clearance.opened:" + opened.publicId());
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
