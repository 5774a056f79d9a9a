package fadu.clearance.web;

import fadu.clearance.CaseRow;
import fadu.clearance.Clause;
import fadu.clearance.Decision;
import fadu.clearance.Dossier;
import fadu.clearance.Evidence;
import fadu.clearance.FlagRow;
import fadu.clearance.Ground;
import fadu.clearance.ReadingCases;
import fadu.clearance.SignatureRow;
import fadu.clearance.web.ClearanceJson.BasisItem;
import fadu.clearance.web.ClearanceJson.CaseCertificate;
import fadu.clearance.web.ClearanceJson.CaseFacts;
import fadu.clearance.web.ClearanceJson.CaseItem;
import fadu.clearance.web.ClearanceJson.CaseView;
import fadu.clearance.web.ClearanceJson.DecisionView;
import fadu.clearance.web.ClearanceJson.EvidenceItem;
import fadu.clearance.web.ClearanceJson.FlagView;
import fadu.clearance.web.ClearanceJson.FrozenFact;
import fadu.clearance.web.ClearanceJson.LetterRef;
import fadu.clearance.web.ClearanceJson.MaySign;
import fadu.clearance.web.ClearanceJson.SignatureView;
import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns rows and dossiers into what goes over HTTP. */
final class ClearanceViews {
    private ClearanceViews() {}

    static CaseItem item(ReadingCases.Listed listed, LocalDate today) {
        var proposed = listed.proposed();
        return item(listed.row(), proposed == null ? null : proposed.name(), today);
    }

    static CaseView view(ReadingCases.Opened opened, LocalDate today) {
        var row = opened.row();
        var dossier = opened.dossier();
        var decided = opened.decisions().isEmpty() ? null : opened.decisions().getLast();
        var frozen = decided == null ? null : decided.facts();
        return new CaseView(
                item(row, dossier == null ? null : dossier.proposal().verdict().name(), today),
                row.version(),
                row.round(),
                row.closedAt(),
                row.closedReason(),
                opened.flags().stream().map(ClearanceViews::flag).toList(),
                dossier == null ? null : facts(dossier),
                frozen == null ? List.of() : frozen(frozen),
                dossier == null
                        ? List.of()
                        : dossier.basis().stream().map(ClearanceViews::basis).toList(),
                opened.evidence().stream().map(piece -> evidence(row, piece)).toList(),
                dossier == null ? null : dossier.proposal(),
                opened.signatures().stream().map(ClearanceViews::signature).toList(),
                opened.decisions().stream().map(ClearanceViews::decision).toList(),
                new MaySign(opened.maySign().place(), opened.maySign().why()));
    }

    static FlagView flag(FlagRow row) {
        var ground = Ground.valueOf(row.ground());
        return new FlagView(
                row.publicId(),
                person(row.personPublicId(), row.personName(), row.unitPublicId(), row.unitName()),
                row.certificatePublicId(),
                row.certificateNumber(),
                row.lawYear(),
                row.ground(),
                ground.zh(),
                ground.en(),
                row.status(),
                row.shortfall(),
                row.quotaUnit(),
                row.dueDate(),
                row.detail(),
                row.ruleVersion(),
                row.clause(),
                row.raisedAt(),
                row.closedAt(),
                row.closedHow(),
                row.closedReason(),
                row.casePublicId(),
                row.caseNumber());
    }

    static DecisionView decision(Decision decision) {
        var letterId = decision.letterId();
        return new DecisionView(
                decision.publicId(),
                decision.number(),
                decision.casePublicId(),
                decision.caseNumber(),
                decision.verdict().name(),
                decision.verdict().zh(),
                decision.verdict().en(),
                decision.untilDate(),
                decision.years(),
                decision.reason(),
                decision.firstName(),
                decision.secondName(),
                decision.decidedAt(),
                decision.factsHash(),
                decision.ruleVersion(),
                decision.basis(),
                decision.appealUntil(),
                decision.revisesId() != null,
                decision.revisedById() != null,
                letterId == null
                        ? null
                        : new LetterRef(
                                letterId, decision.number(), decision.servedAt(), "/api/letters/" + letterId + ".pdf"));
    }

    private static CaseItem item(CaseRow row, @Nullable String proposed, LocalDate today) {
        var due = row.dueOn();
        var grounds = row.grounds();
        return new CaseItem(
                row.publicId(),
                row.number(),
                person(row.personPublicId(), row.personName(), row.unitPublicId(), row.unitName()),
                new CaseCertificate(
                        row.certificatePublicId(), row.certificateNumber(), row.validTo(), row.certificateState()),
                row.state().name(),
                grounds == null ? List.of() : List.of(grounds.split(",")),
                row.status(),
                row.shortfall(),
                row.quotaUnit(),
                due,
                due == null ? null : (int) ChronoUnit.DAYS.between(today, due),
                row.openedAt(),
                proposed,
                row.firstSignedBy());
    }

    private static CaseFacts facts(Dossier dossier) {
        var certificate = dossier.certificate();
        return new CaseFacts(
                dossier.judged().figures(),
                certificate.established(),
                certificate.registered(),
                certificate.inPost(),
                certificate.leftOn(),
                certificate.auxiliary(),
                "/api/people/" + dossier.row().personPublicId() + "/ledger");
    }

    private static List<FrozenFact> frozen(String text) {
        return fadu.clearance.Canonical.parse(text).entrySet().stream()
                .map(each -> new FrozenFact(each.getKey(), each.getValue()))
                .toList();
    }

    private static BasisItem basis(Clause clause) {
        return new BasisItem(clause.clause(), clause.words(), clause.ruleSet(), clause.version());
    }

    private static EvidenceItem evidence(CaseRow row, Evidence piece) {
        return new EvidenceItem(
                piece.number(),
                piece.kind().name(),
                piece.title(),
                piece.takenAt(),
                piece.hash(),
                "/api/cases/" + row.publicId() + "/evidence/" + piece.number());
    }

    private static SignatureView signature(SignatureRow row) {
        return new SignatureView(
                row.round(),
                row.place(),
                row.personName(),
                row.verdict().name(),
                row.untilDate(),
                row.years(),
                row.reason(),
                row.factsHash(),
                row.at());
    }

    private static PersonRef person(String id, String name, String unitId, String unitName) {
        return new PersonRef(id, name, new UnitRef(unitId, unitName));
    }
}
