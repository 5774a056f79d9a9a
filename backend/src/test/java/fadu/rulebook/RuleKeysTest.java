package fadu.rulebook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fadu.platform.problem.Language;
import fadu.rulebook.form.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleKeysTest {
    @Test
    void readsExactNumbersAndRefusesWhatDoesNotFit() {
        assertThat(CreditRules.CAP_PER_DAY.read(7.5)).isEqualTo(750);
        assertThat(CreditRules.CAP_PER_DAY.read(0.25)).isEqualTo(25);
        assertThat(wrong(CreditRules.CAP_PER_DAY, 0.125)).contains("最多两位小数。");
        assertThat(wrong(CreditRules.CAP_PER_DAY, "8")).contains("应为数字。");
        assertThat(wrong(CreditRules.CAP_PER_DAY, null)).contains("应为数字。");
        assertThat(wrong(CreditRules.CAP_PER_DAY, Double.NaN)).contains("应为数字。");
        assertThat(wrong(QuotaRules.WARNING_DAYS, 400)).contains("应在 0 到 366 之间。");
        assertThat(wrong(QuotaRules.UNIT, "WEEK")).contains("应为其中之一：HOUR, DAY。");
        assertThat(wrong(QuotaRules.RECORDS_FROM, "2024-02-30")).contains("应为日期，如 2024-06-14。");
        assertThat(wrong(CertificateRules.PASS_AT_RENEWAL, "yes")).contains("应为是或否。");
        assertThat(wrong(QuotaRules.POPULATION, List.of())).contains("应有 1 到 7 项。");
        assertThat(wrong(QuotaRules.POPULATION, List.of("OFFICER", "OFFICER"))).contains("有重复的项。");
    }

    @Test
    void saysWhereInsideAValueItIsWrong() {
        var misfit = QuotaRules.PER_CATEGORY_MIN
                .check(List.of(Map.of("category", "SKILL", "minimum", 8), Map.of("category", "LAW", "minimum", -1)))
                .orElseThrow();
        assertThat(misfit.place()).isEqualTo("2.minimum");

        var unknown =
                new HashMap<String, Object>(Map.of("kinds", List.of("SICK"), "leastDays", 30, "effect", "EXEMPT"));
        unknown.put("note", "x");
        assertThat(QuotaRules.LEAVE.check(unknown).orElseThrow().place()).isEqualTo("note");
    }

    @Test
    void showsValuesInBothLanguages() {
        assertThat(CreditRules.CAP_PER_DAY.form().show(8, Language.ZH_CN)).isEqualTo("8 学时");
        assertThat(QuotaRules.POPULATION.form().show(List.of("OFFICER", "CADRE"), Language.EN))
                .isEqualTo("enforcement officers; leading cadres");
        assertThat(QuotaRules.PER_CATEGORY_MIN
                        .form()
                        .show(List.of(Map.of("category", "SKILL", "minimum", 8)), Language.ZH_CN))
                .isEqualTo("SKILL，8 学时");
    }

    @Test
    void saysWhatAnEditorHasToAskFor() {
        var leave = QuotaRules.LEAVE.form().shape();
        assertThat(leave.kind()).isEqualTo("object");
        assertThat(leave.fields())
                .extracting(Shape.Field::name, field -> field.shape().kind(), Shape.Field::required)
                .containsExactly(
                        tuple("kinds", "list", true),
                        tuple("leastDays", "number", true),
                        tuple("effect", "choice", true));
        var days = leave.fields().get(1).shape();
        assertThat(List.of(requireNonNull(days.least()), requireNonNull(days.most())))
                .containsExactly(1, 366);
        assertThat(requireNonNull(leave.fields().getFirst().shape().each()).choices())
                .isNotEmpty();
        assertThat(CertificateRules.ISSUER.form().shape().most()).isEqualTo(80);
    }

    @Test
    void letsTheNearerLayerWinKeyByKey() {
        var near = new RuleVersion(1, "a", "near", "近", 1, Map.of("quota.target", said(40)));
        var far = new RuleVersion(2, "b", "far", "远", 3, Map.of("quota.target", said(60), "quota.unit", said("HOUR")));
        var rules = Rules.of(List.of(new Rules.Layer(near, 5), new Rules.Layer(far, 1)));

        var quota = rules.quota().orElseThrow();
        assertThat(quota.value().amountHundredthsOrHalfDays()).isEqualTo(4000);
        assertThat(quota.ruleSetName()).isEqualTo("近");
        assertThat(rules.get(QuotaRules.UNIT).orElseThrow().version()).isEqualTo("v3");
        assertThat(rules.find("quota.unit").orElseThrow().layer().assignedUnitId())
                .isEqualTo(1);
        assertThat(rules.identity()).isEqualTo("far v3 + near v1");
        assertThat(Rules.NONE.quota()).isEmpty();
        assertThat(Rules.NONE.populations()).containsExactly("OFFICER");
    }

    private static RuleVersion.Statement said(Object json) {
        return new RuleVersion.Statement(json, "条");
    }

    private static String wrong(RuleKey<?> key, @Nullable Object json) {
        return key.check(json).orElseThrow().zh();
    }
}
