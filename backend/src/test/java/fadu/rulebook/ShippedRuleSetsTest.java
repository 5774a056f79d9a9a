package fadu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The founding documents, in the words of their clauses. */
class ShippedRuleSetsTest {
    @ParameterizedTest
    @ValueSource(strings = {"alxa-kfq", "gaoxin-xinshiqu", "sunite-zuoqi", "potou", "longxian", "demo-county"})
    void readsEveryValueAndCitesEveryClause(String code) {
        var file = RuleSetFile.read(code);

        assertThat(file.code()).isEqualTo(code);
        assertThat(file.demonstration()).isEqualTo(code.equals("demo-county"));
        assertThat(file.statements()).isNotEmpty().allSatisfy((key, said) -> {
            assertThat(said.clause()).isNotBlank().hasSizeLessThanOrEqualTo(300);
            assertThat(RuleKeys.find(key)).isPresent();
        });
    }

    @Test
    void alxaAsksForFifteenDays() {
        var rules = SomeRules.shipped("alxa-kfq");
        var quota = rules.quota().orElseThrow();

        assertThat(quota.clause()).contains("行政执法人员法律知识培训时间每年不少于15天");
        assertThat(quota.value().unit()).isEqualTo(QuotaUnit.DAY);
        assertThat(quota.value().amountHundredthsOrHalfDays()).as("half-days").isEqualTo(30);
        assertThat(quota.value().categories()).isEmpty();
        assertThat(rules.find("cadre.studyMinPerYear").orElseThrow().json()).isEqualTo(2);
        assertThat(rules.find("cadre.preAppointmentExam").orElseThrow().source().clause())
                .contains("任前法律知识考查");
    }

    @Test
    void gaoxinExchangesCertificatesEveryThreeYearsAndNamesNoQuota() {
        var rules = SomeRules.shipped("gaoxin-xinshiqu");

        assertThat(rules.certificateYears().orElseThrow().value()).isEqualTo(3);
        assertThat(rules.certificateYears().orElseThrow().clause()).contains("行政执法证件每三年换发一次");
        assertThat(rules.quota()).isEmpty();
    }

    @Test
    void suniteAsksForSixtyInTwoCategories() {
        var quota = SomeRules.shipped("sunite-zuoqi").quota().orElseThrow();

        assertThat(quota.clause()).contains("不少于60学时的业务知识和法律法规培训");
        assertThat(quota.value().amountHundredthsOrHalfDays()).isEqualTo(6000);
        assertThat(quota.value().categories()).extracting(Category::zh).containsExactly("业务知识", "法律法规");
        assertThat(quota.value().hasMinimums()).isFalse();
    }

    @Test
    void potouAsksUnitsForTwoLecturesAndOfficersForNoHours() {
        var rules = SomeRules.shipped("potou");

        assertThat(rules.find("duty.lecturesPerUnit").orElseThrow().json()).isEqualTo(2);
        assertThat(rules.find("duty.lecturesPerUnit").orElseThrow().source().clause())
                .contains("专题法治讲座不少于2次");
        assertThat(rules.quota()).isEmpty();
    }

    @Test
    void longxianAsksForSixtyInThreeCategoriesAndClearsWithThreeOutcomes() {
        var rules = SomeRules.shipped("longxian");
        var quota = rules.quota().orElseThrow().value();

        assertThat(quota.amountHundredthsOrHalfDays()).isEqualTo(6000);
        assertThat(quota.categories()).extracting(Category::zh).containsExactly("公共法律知识", "业务培训", "行政执法技能培训");
        assertThat(rules.outcomes().orElseThrow().value())
                .containsExactlyInAnyOrder(VerdictKind.SUSPEND, VerdictKind.TAKE_BACK, VerdictKind.CANCEL);
        assertThat(rules.get(ExamRules.EXEMPTIONS).orElseThrow().clause()).contains("可免于执法资格考试");
        assertThat(rules.warningDays()).as("the document names none").isEmpty();
        assertThat(rules.appealDays()).isEmpty();
        assertThat(rules.dailyCap()).isEmpty();
        assertThat(rules.populations()).isEqualTo(Set.of("OFFICER"));
    }

    @Test
    void theDemonstrationOverlayFillsTheGapsAndSaysThatItIsOne() {
        var rules = SomeRules.shipped("demo-county", "longxian");

        assertThat(rules.identity()).isEqualTo("longxian v1 + demo-county v1");
        assertThat(rules.quota().orElseThrow().ruleSetName()).contains("陇县");
        assertThat(rules.quota().orElseThrow().value().categories().getFirst().minimum())
                .hasValue(1200);
        assertThat(rules.warningDays().orElseThrow().ruleSetName()).contains("演示");
        assertThat(rules.warningDays().orElseThrow().clause()).contains("演示");
        assertThat(rules.groundsTable().orElseThrow().value())
                .extracting(Ground::code)
                .contains("BELOW_QUOTA_CLOSED");
    }

    @Test
    void holdsEverySettingThatTheFactsForce() {
        assertThat(RuleKeys.all().keySet())
                .contains(
                        "quota.period",
                        "quota.unit",
                        "quota.target",
                        "quota.categories",
                        "quota.perCategoryMin",
                        "quota.eitherOr",
                        "quota.population",
                        "credit.minutesPerUnit",
                        "credit.dayRate",
                        "credit.halfDayRate",
                        "credit.stepTable",
                        "credit.capPerDay",
                        "credit.capPerKind",
                        "credit.onlineShareMax",
                        "credit.carryOver",
                        "credit.lecturerMultiplier",
                        "credit.trialCredit",
                        "credit.testCredit",
                        "credit.rounding",
                        "attendance.maxAbsenceRatio",
                        "attendance.lateMinutes",
                        "attendance.halfDay",
                        "exam.papers",
                        "exam.order",
                        "exam.blueprint",
                        "exam.duration",
                        "exam.passMark",
                        "exam.attempts",
                        "exam.makeUps",
                        "exam.bestOrLast",
                        "exam.window",
                        "exam.lateEntry",
                        "exam.earliestLeave",
                        "exam.pointGate",
                        "exam.resultDelayWorkdays",
                        "exam.validity",
                        "exam.coolingOff",
                        "exam.exemptions",
                        "exam.openBook",
                        "cert.kinds",
                        "cert.numberPattern",
                        "cert.years",
                        "cert.reviewCycle",
                        "cert.leadMonths",
                        "cert.fields",
                        "cert.issuer",
                        "cert.resitOnRenewal",
                        "clearance.period",
                        "clearance.stages",
                        "clearance.grounds",
                        "clearance.outcomes",
                        "clearance.decider",
                        "clearance.appealDays",
                        "cadre.rankBands",
                        "cadre.studyMinPerYear",
                        "cadre.minMinutes",
                        "cadre.lecturesPerYear",
                        "cadre.offJobPerTerm",
                        "cadre.preAppointmentPass",
                        "report.dueDates",
                        "report.recipients",
                        "calendar.holidays",
                        "calendar.workedWeekends",
                        "supervisor.name",
                        "supervisor.term",
                        "supervisor.age",
                        "supervisor.exclusions",
                        "supervisor.quotaPerUnit");
    }
}
