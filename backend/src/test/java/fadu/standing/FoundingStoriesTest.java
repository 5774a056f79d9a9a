package fadu.standing;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.credit.Half;
import fadu.credit.HalfDay;
import fadu.rulebook.Rules;
import fadu.rulebook.SomeRules;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the founding documents ask of officers, in the words of their clauses. */
class FoundingStoriesTest {
    private static final LocalDate AT = LocalDate.of(2026, 11, 22);

    @Test
    void alxaArticle20AsksForFifteenDaysAndTwoEventsOnOneMorningCountOnce() {
        var alxa = SomeRules.shipped("alxa-kfq");
        var raw = new RawCase();
        var day = LocalDate.of(2026, 3, 2);
        for (int i = 0; i < 29; i++) {
            half(raw, day.plusDays(i / 2), i % 2 == 0 ? Half.AM : Half.PM);
        }
        half(raw, day, Half.AM);
        half(raw, day, Half.AM);

        var almost = derive(raw, alxa);
        assertThat(almost.counted())
                .as("29 different half-days, though 31 events")
                .isEqualTo(29);
        assertThat(almost.due()).as("15 days are 30 half-days").isEqualTo(30);
        assertThat(almost.shortfall()).isEqualTo(1);
        assertThat(almost.explanation().toString()).contains("行政执法人员法律知识培训时间每年不少于15天");

        half(raw, LocalDate.of(2026, 6, 1), Half.PM);
        assertThat(derive(raw, alxa).status()).isEqualTo(StandingStatus.MET);
    }

    @Test
    void alxaArticle20NeverTurnsHoursIntoDays() {
        var raw = new RawCase();
        hours(raw, "PUBLIC_LAW", 20_000);
        assertThat(derive(raw, SomeRules.shipped("alxa-kfq")).counted()).isZero();
    }

    @Test
    void suniteAsksForSixtyHoursInTwoCategories() {
        var sunite = SomeRules.shipped("sunite-zuoqi");
        var raw = new RawCase();
        hours(raw, "PROFESSIONAL", 2_500);
        hours(raw, "SKILL", 500);
        hours(raw, "PUBLIC_LAW", 2_999);

        var almost = derive(raw, sunite);
        assertThat(almost.categories()).extracting(CategoryStanding::zh).containsExactly("业务知识", "法律法规");
        assertThat(almost.categories()).extracting(CategoryStanding::counted).containsExactly(3_000, 2_999);
        assertThat(almost.shortfall()).isEqualTo(1);

        hours(raw, "PUBLIC_LAW", 1);
        assertThat(derive(raw, sunite).status()).isEqualTo(StandingStatus.MET);
    }

    @Test
    void longxianArticle4AsksForSixtyHoursInThreeCategories() {
        var longxian = SomeRules.shipped("longxian");
        var raw = new RawCase();
        hours(raw, "PUBLIC_LAW", 6_000);

        var met = derive(raw, longxian);
        assertThat(met.status()).as("the document names no split").isEqualTo(StandingStatus.MET);
        assertThat(met.categories()).extracting(CategoryStanding::counted).containsExactly(6_000, 0, 0);

        var underTheOverlay = derive(raw, SomeRules.shipped("demo-county", "longxian"));
        assertThat(underTheOverlay.status())
                .as("the demonstration county asks for minimums")
                .isNotEqualTo(StandingStatus.MET);
    }

    @Test
    void longxianArticle5ExemptsFromTheExamNotFromHours() {
        var raw = new RawCase();
        raw.entries.add(new RawCase.Entry(LocalDate.of(2026, 3, 2), "EXEMPTION", 6_000, Set.of(), 1));

        var standing = derive(raw, SomeRules.shipped("longxian"));
        assertThat(standing.counted())
                .as("an exemption from the exam counts in no category and not to the whole")
                .isZero();
        assertThat(standing.shortfall()).isEqualTo(6_000);
    }

    @Test
    void gaoxinExchangesCertificatesEveryThreeYearsAndNamesNoHoursSoNothingIsFlagged() {
        var gaoxin = SomeRules.shipped("gaoxin-xinshiqu");
        var raw = new RawCase();
        raw.term = new Term(LocalDate.of(2023, 12, 1), LocalDate.of(2026, 11, 30));

        assertThat(gaoxin.certificateYears().orElseThrow().value()).isEqualTo(3);
        var standing = derive(raw, gaoxin);
        assertThat(standing.status()).isEqualTo(StandingStatus.NOT_SET);
        assertThat(standing.milestones()).isEmpty();
        var closed = StandingFunction.closedYear(raw.facts(AT), gaoxin, 2025);
        assertThat(closed.status()).isEqualTo(YearStatus.NOT_SET);
    }

    @Test
    void potouArticle28AsksUnitsNotOfficers() {
        assertThat(derive(new RawCase(), SomeRules.shipped("potou")).status()).isEqualTo(StandingStatus.NOT_SET);
    }

    @Test
    void aClosedYearIsNotJudgedWhereTheDocumentNamesNoRecordsFrom() {
        var raw = new RawCase();
        raw.term = new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        var result = StandingFunction.closedYear(raw.facts(AT), SomeRules.shipped("longxian"), 2025);
        assertThat(result.reason()).isEqualTo(YearReason.RECORDS_FROM_NOT_SET);

        var judged = StandingFunction.closedYear(raw.facts(AT), SomeRules.shipped("demo-county", "longxian"), 2025);
        assertThat(judged.status()).isEqualTo(YearStatus.SHORT);
        assertThat(judged.shortfall()).isEqualTo(6_000);
        assertThat(judged.governedBy()).isEqualTo("longxian v1 + demo-county v1");
    }

    @Test
    void auxiliariesAreNotBoundByAQuotaOfOfficers() {
        var raw = new RawCase();
        raw.categories.clear();
        raw.categories.add(new Span("AUXILIARY", LocalDate.of(2020, 1, 1), null));
        assertThat(derive(raw, SomeRules.shipped("longxian")).status()).isEqualTo(StandingStatus.NOT_SET);
    }

    private static Standing derive(RawCase raw, Rules rules) {
        return StandingFunction.derive(raw.facts(AT), rules, AT);
    }

    private static void half(RawCase raw, LocalDate day, Half half) {
        raw.entries.add(new RawCase.Entry(day, "PUBLIC_LAW", 0, Set.of(new HalfDay(day, half)), 1));
    }

    private static void hours(RawCase raw, String kind, int hundredths) {
        raw.entries.add(new RawCase.Entry(LocalDate.of(2026, 4, 1), kind, hundredths, Set.of(), 1));
    }
}
