package fadu.clearance;

import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the evidence of a case, each piece as text whose hash anybody can compute again. */
@Singleton
class Collecting {
    private final EvidenceLines lines;
    private final Clock clock;

    Collecting(EvidenceLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** All pieces, in the order of {@link EvidenceKind}. */
    List<Evidence> collect(CaseRow row, CertificateFacts certificate, String explanation) {
        var at = clock.now();
        int thisYear = clock.today().getYear();
        int firstYear = Math.min(certificate.validFrom().getYear(), thisYear);
        var pieces = new ArrayList<Evidence>();
        pieces.add(piece(EvidenceKind.LEDGER, at, lines.ledger(row.personId(), firstYear, thisYear)));
        pieces.add(Evidence.of(EvidenceKind.STANDING, "", explanation, at));
        pieces.add(piece(
                EvidenceKind.CERTIFICATE,
                at,
                joined(
                        lines.states(row.certificateId()),
                        lines.custody(row.certificateId()),
                        lines.service(row.personId()))));
        pieces.add(piece(EvidenceKind.QUALIFICATION, at, lines.qualifications(row.personId())));
        pieces.add(
                piece(EvidenceKind.NOTICE, at, joined(lines.messages(row.personId()), lines.letters(row.personId()))));
        pieces.add(piece(EvidenceKind.APPEAL, at, lines.appeals(row.personId())));
        pieces.add(piece(EvidenceKind.DECISION, at, lines.decisions(row.certificateId())));
        return pieces;
    }

    private static Evidence piece(EvidenceKind kind, Instant at, List<EvidenceLine> found) {
        var text = found.stream().map(each -> each.line() + "\n").collect(Collectors.joining());
        return Evidence.of(kind, found.isEmpty() ? "（无）" : "（" + found.size() + " 条）", text, at);
    }

    @SafeVarargs
    private static List<EvidenceLine> joined(List<EvidenceLine>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
