package fadu.standing.web;

import fadu.platform.problem.Language;
import fadu.rulebook.QuotaUnit;
import fadu.standing.CategoryStanding;
import fadu.standing.Forecast;
import fadu.standing.Milestone;
import fadu.standing.Node;
import fadu.standing.ReadingStandings;
import fadu.standing.StandingStatus;
import fadu.standing.YearReason;
import fadu.standing.YearResult;
import fadu.standing.YearStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands. Amounts are hundredths of a 学时, or half-days where the unit is DAY.
 *
 * @param due what is due at the year's end
 * @param dueNow what is due on dueDate, which a renewal may bring forward
 * @param shortfall what is missing of dueNow, category minimums included
 */
@Serdeable
record StandingView(
        StandingStatus status,
        @Nullable QuotaUnit unit,
        int lawYear,
        int counted,
        @Nullable Integer due,
        @Nullable Integer dueNow,
        @Nullable Integer shortfall,
        int booked,
        @Nullable Boolean reachable,
        @Nullable LocalDate dueDate,
        @Nullable Integer daysLeft,
        List<CategoryView> categories,
        @Nullable ForecastView forecast,
        List<MilestoneView> milestones,
        String rules,
        ReasonNode explanation,
        @Nullable CertificateRef certificate,
        List<YearView> years) {
    static StandingView of(ReadingStandings.Page page, Language language) {
        var standing = page.standing();
        var certificate = page.certificate();
        return new StandingView(
                standing.status(),
                standing.unit(),
                standing.lawYear(),
                standing.counted(),
                standing.due(),
                standing.dueNow(),
                standing.shortfall(),
                standing.booked(),
                standing.reachable(),
                standing.dueDate(),
                standing.daysLeft(),
                standing.categories().stream().map(CategoryView::of).toList(),
                standing.forecast() == null ? null : ForecastView.of(standing.forecast()),
                standing.milestones().stream().map(MilestoneView::of).toList(),
                standing.ruleIdentity(),
                ReasonNode.of(standing.explanation(), language),
                certificate == null
                        ? null
                        : new CertificateRef(certificate.publicId(), certificate.number(), certificate.validTo()),
                page.years().stream().map(year -> YearView.of(year, language)).toList());
    }

    /** A category's share; {@code due} null where it has no minimum. */
    @Serdeable
    record CategoryView(
            String code,
            String zh,
            String en,
            int counted,
            @Nullable Integer due,
            @Nullable Integer shortfall) {
        static CategoryView of(CategoryStanding category) {
            boolean owes = category.due() > 0;
            return new CategoryView(
                    category.code(),
                    category.zh(),
                    category.en(),
                    category.counted(),
                    owes ? category.due() : null,
                    owes ? category.shortfall() : null);
        }
    }

    /** The parts of the forecast's formula; {@code dailyCap} and {@code max} null where the rules name no cap. */
    @Serdeable
    record ForecastView(
            int counted,
            int booked,
            int pace,
            int remainingDays,
            @Nullable Integer dailyCap,
            int expected,
            @Nullable Integer max) {
        static ForecastView of(Forecast forecast) {
            return new ForecastView(
                    forecast.counted(),
                    forecast.booked(),
                    forecast.pace(),
                    forecast.remainingDays(),
                    forecast.dailyCap(),
                    forecast.expected(),
                    forecast.max());
        }
    }

    /** A date ahead on which something is due. */
    @Serdeable
    record MilestoneView(
            Milestone.Kind kind, LocalDate date, int due, int shortfall, StandingStatus status, ForecastView forecast) {
        static MilestoneView of(Milestone milestone) {
            return new MilestoneView(
                    milestone.kind(),
                    milestone.date(),
                    milestone.due(),
                    milestone.shortfall(),
                    milestone.status(),
                    ForecastView.of(milestone.forecast()));
        }
    }

    /** The certificate that ends first. */
    @Serdeable
    record CertificateRef(String id, String number, LocalDate validTo) {}

    /** A closed year of the certificate's term. */
    @Serdeable
    record YearView(
            int year,
            YearStatus status,
            YearReason reason,
            @Nullable QuotaUnit unit,
            int counted,
            @Nullable Integer due,
            @Nullable Integer shortfall,
            @Nullable String governedBy,
            ReasonNode explanation) {
        static YearView of(YearResult result, Language language) {
            return new YearView(
                    result.year(),
                    result.status(),
                    result.reason(),
                    result.unit(),
                    result.counted(),
                    result.due(),
                    result.shortfall(),
                    result.governedBy().isEmpty() ? null : result.governedBy(),
                    ReasonNode.of(result.explanation(), language));
        }
    }

    /**
     * One step of an explanation.
     *
     * @param rule the rule set it rests on; null for a fact, or for a rule that is not set
     */
    @Serdeable
    record ReasonNode(
            @Nullable String rule,
            @Nullable String version,
            @Nullable String clause,
            String words,
            @Nullable String value,
            List<ReasonNode> children) {
        static ReasonNode of(Node node, Language language) {
            var source = node.source();
            return new ReasonNode(
                    source == null ? null : source.ruleSetName(),
                    source == null ? null : source.version(),
                    source == null ? null : source.clause(),
                    node.words(language),
                    node.value(),
                    node.children().stream().map(child -> of(child, language)).toList());
        }
    }
}
