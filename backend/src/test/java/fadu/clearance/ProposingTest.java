package fadu.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Clause CLAUSE = new Clause("测试规则集", "v1", "第十七条", "");

    @Test
    void proposesTheGravestOfWhatTheGroundsAskFor() {
        var proposal = Proposing.propose(
                weighed(null, false, false, Ground.BELOW_QUOTA_CLOSED, Ground.AUXILIARY_HOLDER), Terms.NONE);

        assertThat(proposal.verdict()).isEqualTo(Verdict.CANCEL);
        assertThat(proposal.until()).isNull();
        assertThat(proposal.allowed()).containsExactly(Verdict.TAKE_BACK, Verdict.CANCEL);
    }

    @Test
    void countsTheDateFromTheRuleSetsDays() {
        var terms = new Terms("v1", null, null, null, new Terms.Setting<>(90, CLAUSE), null, null, null, Map.of());
        var proposal = Proposing.propose(weighed(null, false, false, Ground.BELOW_QUOTA_CLOSED), terms);

        assertThat(proposal.verdict()).isEqualTo(Verdict.MAKE_UP);
        assertThat(proposal.until()).isEqualTo(TODAY.plusDays(90));
        assertThat(proposal.words()).startsWith("限期补训，至 2027年2月16日。");
        assertThat(Proposing.propose(weighed(null, false, false, Ground.BELOW_QUOTA_CLOSED), Terms.NONE)
                        .until())
                .isNull();
    }

    @Test
    void takesTheNextStepAfterAPeriodThatRanOutInVain() {
        assertThat(verdict(Verdict.MAKE_UP, false, Ground.BELOW_QUOTA_CLOSED)).isEqualTo(Verdict.SUSPEND);
        assertThat(verdict(Verdict.SUSPEND, false, Ground.BELOW_QUOTA_CLOSED)).isEqualTo(Verdict.TAKE_BACK);
        assertThat(verdict(Verdict.MAKE_UP, true, Ground.BELOW_QUOTA_CLOSED)).isEqualTo(Verdict.TAKE_BACK);
        assertThat(verdict(Verdict.MAKE_UP, false, Ground.EXPIRED)).isEqualTo(Verdict.CANCEL);
    }

    @Test
    void cancelsForOneWhoLeftAndTakesBackFromOneOffPost() {
        assertThat(Proposing.propose(weighed(null, true, false, Ground.OFF_POST), Terms.NONE)
                        .verdict())
                .isEqualTo(Verdict.CANCEL);
        assertThat(verdict(null, false, Ground.OFF_POST)).isEqualTo(Verdict.TAKE_BACK);
    }

    @Test
    void staysWithinTheThreeOutcomesOfADocumentThatNamesNoGround() {
        var three = EnumSet.of(Verdict.SUSPEND, Verdict.TAKE_BACK, Verdict.CANCEL);
        var terms = new Terms(
                "v1",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of("UNFIT", new Terms.GroundTerms(CLAUSE, three, null, null)));
        var proposal = Proposing.propose(weighed(null, false, false, Ground.BELOW_QUOTA_CLOSED), terms);

        assertThat(proposal.verdict()).isEqualTo(Verdict.SUSPEND);
        assertThat(proposal.allowed())
                .containsExactly(Verdict.CLEAR, Verdict.SUSPEND, Verdict.TAKE_BACK, Verdict.CANCEL);
    }

    @Test
    void neverLeavesTheSignersWithoutAVerdict() {
        for (var one : Ground.values()) {
            for (var other : Ground.values()) {
                for (boolean suspended : new boolean[] {false, true}) {
                    var proposal = Proposing.propose(weighed(Verdict.MAKE_UP, true, suspended, one, other), Terms.NONE);
                    assertThat(proposal.allowed()).contains(proposal.verdict());
                    assertThat(proposal.verdict() == Verdict.SUSPEND && suspended)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void writesFactsSoThatNoValueCanPassForAnother() {
        var text = new Canonical()
                .add("理由", "a\n证号 1 x")
                .add("证号", "例执1")
                .add("离任", null)
                .text();

        assertThat(Canonical.parse(text))
                .containsExactly(Map.entry("理由", "a\n证号 1 x"), Map.entry("证号", "例执1"), Map.entry("离任", ""));
        assertThat(Canonical.changes(
                        text,
                        new Canonical().add("理由", "a\n证号 1 x").add("证号", "例执2").text()))
                .containsExactly(new Canonical.Change("证号", "例执1", "例执2"), new Canonical.Change("离任", "", null));
        assertThatThrownBy(() -> new Canonical().add("a", 1).add("a", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict verdict(@Nullable Verdict ranOut, boolean suspended, Ground ground) {
        return Proposing.propose(weighed(ranOut, false, suspended, ground), Terms.NONE)
                .verdict();
    }

    private static Weighed weighed(@Nullable Verdict ranOut, boolean left, boolean suspended, Ground... grounds) {
        return new Weighed(
                List.of(grounds).stream()
                        .map(ground -> new Weighed.Item(ground, 2025, null, "说明", null))
                        .toList(),
                left,
                suspended,
                ranOut,
                0,
                0,
                false,
                TODAY);
    }
}
