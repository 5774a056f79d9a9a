package fadu.clearance;

import fadu.rulebook.QuotaRules;
import fadu.rulebook.QuotaUnit;
import fadu.standing.Milestone;
import fadu.standing.Node;
import fadu.standing.Standing;
import fadu.standing.Standings;
import fadu.standing.YearResult;
import fadu.standing.YearStatus;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks standing about one certificate and puts the answer into clearance's words; the sweep's answers too. */
@Singleton
class Judging {
    private final Standings standings;

    Judging(Standings standings) {
        this.standings = standings;
    }

    /** What standing says for one certificate on a day, computed now. */
    Judged of(CertificateFacts certificate, Terms terms, LocalDate at) {
        var swept = standings.certificate(certificate.id(), at).orElse(null);
        if (swept == null) {
            var standing = standings.of(certificate.personId(), at);
            return new Judged(List.of(), List.of(), figures(standing, List.of()), explanation(standing, List.of()));
        }
        return new Judged(
                closed(swept.closed()),
                outlooks(swept.current(), terms),
                figures(swept.current(), swept.closed()),
                explanation(swept.current(), swept.closed()));
    }

    /** The closed years that are short. */
    static List<ClosedYear> closed(List<YearResult> years) {
        return years.stream()
                .filter(year -> year.status() == YearStatus.SHORT)
                .map(year -> new ClosedYear(
                        year.year(),
                        measure(year.unit()),
                        year.counted(),
                        number(year.due()),
                        number(year.shortfall()),
                        year.governedBy(),
                        clause(year.explanation())))
                .toList();
    }

    /** The days of the present year on which something is due. */
    static List<Outlook> outlooks(Standing standing, Terms terms) {
        var clause = terms.quota();
        return standing.milestones().stream()
                .map(milestone -> new Outlook(
                        standing.lawYear(),
                        milestone.date(),
                        milestone.status().name(),
                        !milestone.fallsShort(),
                        measure(standing.unit()),
                        standing.counted(),
                        milestone.due(),
                        milestone.shortfall(),
                        standing.ruleIdentity(),
                        clause == null ? "" : clause.clause()))
                .toList();
    }

    private static Judged.Figures figures(Standing standing, List<YearResult> years) {
        var unit = standing.unit();
        var forecast = standing.forecast();
        return new Judged.Figures(
                standing.status().name(),
                unit == null ? null : measure(unit).name(),
                standing.lawYear(),
                standing.counted(),
                standing.due(),
                standing.milestone(Milestone.Kind.YEAR_END)
                        .map(Milestone::shortfall)
                        .orElse(null),
                standing.booked(),
                forecast == null ? null : forecast.max(),
                standing.dueDate(),
                standing.milestone(Milestone.Kind.YEAR_END).map(Milestone::categories).orElse(List.of()).stream()
                        .map(share -> new Judged.Share(
                                share.code(), share.zh(), share.counted(), share.due(), share.shortfall()))
                        .toList(),
                years.stream()
                        .map(year -> new Judged.Year(
                                year.year(), year.status().name(), year.counted(), year.due(), year.shortfall()))
                        .toList());
    }

    private static String explanation(Standing standing, List<YearResult> years) {
        var text = new StringBuilder();
        tell(standing.explanation(), 0, text);
        years.forEach(year -> tell(year.explanation(), 0, text));
        return text.toString();
    }

    private static void tell(Node node, int depth, StringBuilder text) {
        text.append("　".repeat(depth)).append(node.zh());
        var source = node.source();
        if (source != null) {
            text.append("［")
                    .append(source.ruleSetName())
                    .append(' ')
                    .append(source.version())
                    .append(' ');
            text.append(source.clause()).append('］');
        }
        text.append('\n');
        node.children().forEach(child -> tell(child, depth + 1, text));
    }

    /** The clause of the quota that an explanation names; empty for none. */
    private static String clause(Node node) {
        var source = node.source();
        if (source != null && QuotaRules.TARGET.name().equals(node.rule())) {
            return source.clause();
        }
        return node.children().stream()
                .map(Judging::clause)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Measure measure(@Nullable QuotaUnit unit) {
        return unit == QuotaUnit.DAY ? Measure.DAY : Measure.HOUR;
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
