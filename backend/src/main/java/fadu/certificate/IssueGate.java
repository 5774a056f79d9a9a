package fadu.certificate;

import fadu.directory.PersonBrief;
import fadu.platform.Actor;
import fadu.platform.problem.Refusal;
import fadu.qualification.Qualifications;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who may get a certificate: 在编 and 在册 and 在岗, qualified, of the right category, with nothing pending. */
@Singleton
public class IssueGate {
    private final Certificates certificates;
    private final Qualifications qualifications;

    IssueGate(Certificates certificates, Qualifications qualifications) {
        this.certificates = certificates;
        this.qualifications = qualifications;
    }

    /**
     * Looks at every condition; none is skipped because another is not met.
     *
     * @param replacedId the certificate that the new one replaces; 0 for none
     * @param passNeeded false where a replacement asks for no qualification
     */
    public List<Finding> look(
            Actor issuer,
            PersonBrief person,
            CertificateKind kind,
            LocalDate day,
            long replacedId,
            boolean passNeeded) {
        var findings = new ArrayList<Finding>();
        findings.add(new Finding(
                GateCondition.GATE_CATEGORY,
                person.category().equals(kind.holderCategory()) && certificates.auxiliaryOn(person.id(), day) == 0));
        findings.add(new Finding(GateCondition.GATE_ESTABLISHED, person.established()));
        findings.add(new Finding(GateCondition.GATE_REGISTERED, person.registered()));
        findings.add(new Finding(GateCondition.GATE_IN_POST, person.inPost() && serves(person, day)));
        if (passNeeded) {
            findings.add(new Finding(GateCondition.GATE_QUALIFIED, qualifications.valid(person.id(), day)));
        }
        findings.add(new Finding(GateCondition.GATE_NO_HOLD, certificates.onHold(person.id()) == 0));
        findings.add(new Finding(
                GateCondition.GATE_NO_OTHER, certificates.standing(person.id(), kind.code(), day, replacedId) == 0));
        findings.add(new Finding(GateCondition.GATE_NOT_OWN, person.id() != issuer.personId()));
        return List.copyOf(findings);
    }

    private static boolean serves(PersonBrief person, LocalDate day) {
        var left = person.leftOn();
        return left == null || left.isAfter(day);
    }

    /** True when every condition is met. */
    public static boolean open(List<Finding> findings) {
        return findings.stream().allMatch(Finding::met);
    }

    /** The refusal that names each condition that is not met. */
    static Refusal shut(List<Finding> findings) {
        return new Refusal(
                CertificateProblem.CERTIFICATE_GATE_SHUT,
                Map.of(),
                findings.stream()
                        .filter(finding -> !finding.met())
                        .map(finding -> new Refusal.FieldRefusal("personId", finding.condition(), Map.of()))
                        .toList());
    }

    /** One condition, looked at. */
    public record Finding(GateCondition condition, boolean met) {}
}
