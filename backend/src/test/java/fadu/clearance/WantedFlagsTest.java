package fadu.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WantedFlagsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final Clause CLAUSE = new Clause("测试规则集", "v1", "第四条", "");
    private static final CertificateFacts GOOD = certificate(LocalDate.of(2026, 12, 20), true, false);

    @Test
    void wantsNothingOfSomebodyInOrder() {
        assertThat(wanted(GOOD, List.of(), List.of(), terms(60))).isEmpty();
    }

    @Test
    void wantsOneFlagForEachShortClosedYearThatNoDecisionAnswered() {
        var years = List.of(
                new ClosedYear(2024, Measure.HOUR, 4550, 6000, 1450, "v1", "第一条"),
                new ClosedYear(2025, Measure.DAY, 25, 30, 5, "v1", "第一条"));

        var flags = WantedFlags.of(new Examined(GOOD, years, List.of(), true, Set.of(2024)), terms(60), TODAY);

        assertThat(flags).hasSize(1);
        assertThat(flags.getFirst().lawYear()).isEqualTo(2025);
        assertThat(flags.getFirst().detail()).isEqualTo("2025 年度计入 12.5 天，应修 15 天，差 2.5 天");
    }

    @Test
    void looksAtThePresentYearOnlyWithinTheWarningDaysAndWhereTheForecastFallsShort() {
        var renewal = outlook(LocalDate.of(2026, 12, 20), false);
        var end = outlook(LocalDate.of(2026, 12, 31), false);

        assertThat(wanted(GOOD, List.of(), List.of(renewal, end), terms(32)))
                .singleElement()
                .satisfies(flag -> assertThat(flag.dueDate()).isEqualTo(renewal.at()));
        assertThat(wanted(GOOD, List.of(), List.of(renewal, end), terms(31))).isEmpty();
        assertThat(wanted(GOOD, List.of(), List.of(outlook(renewal.at(), true), end), terms(43)))
                .singleElement()
                .satisfies(flag -> assertThat(flag.dueDate()).isEqualTo(end.at()));
        assertThat(wanted(GOOD, List.of(), List.of(outlook(renewal.at(), true), end), terms(42)))
                .isEmpty();
    }

    @Test
    void neverFlagsWhereTheRuleSetLeavesTheSettingEmpty() {
        var short_ = List.of(outlook(LocalDate.of(2026, 12, 20), false));
        assertThat(WantedFlags.of(new Examined(GOOD, List.of(), short_, false, Set.of()), Terms.NONE, TODAY))
                .isEmpty();
    }

    @Test
    void tellsAnExpiredCertificateFromOneThatWasReplacedOrTakenBack() {
        var yesterday = TODAY.minusDays(1);
        assertThat(grounds(certificate(yesterday, true, false))).containsExactly(Ground.EXPIRED);
        assertThat(grounds(certificate(TODAY, true, false))).isEmpty();
        assertThat(grounds(certificate(yesterday, true, true))).isEmpty();
        assertThat(grounds(withState(certificate(yesterday, true, false), "TAKEN_BACK")))
                .isEmpty();
    }

    @Test
    void namesWhatIsMissingOfTheThreeMarks() {
        assertThat(wanted(certificate(LocalDate.of(2028, 1, 1), false, false), List.of(), List.of(), Terms.NONE))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.ground()).isEqualTo(Ground.OFF_POST);
                    assertThat(flag.detail()).isEqualTo("持证人现不在岗");
                    assertThat(flag.lawYear()).isEqualTo(2026);
                });
    }

    @Test
    void keepsAFlagAcrossNewYearAndClosesItWithItsReason() {
        var terms = terms(60);
        var off = certificate(LocalDate.of(2028, 1, 1), false, false);
        var back = certificate(LocalDate.of(2028, 1, 1), true, false);
        var known = new KnownFlag(1, off.id(), "OFF_POST", 2025, null, null, null, "持证人现不在岗", true, "OPEN", null);
        var gone = new Examined(back, List.of(), List.of(), true, Set.of());
        var stays = new Examined(off, List.of(), List.of(), true, Set.of());

        assertThat(Reconciliation.of(WantedFlags.of(stays, terms, TODAY), List.of(known), stays, terms, TODAY)
                        .nothing())
                .isTrue();
        assertThat(Reconciliation.of(List.of(), List.of(known), gone, terms, TODAY)
                        .close())
                .singleElement()
                .satisfies(closed -> assertThat(closed.reason()).isEqualTo("持证人现在编、在册、在岗"));
    }

    @Test
    void doesNotRaiseAgainWhatAPersonAnsweredUnlessItGotWorse() {
        var terms = terms(60);
        var year = new ClosedYear(2025, Measure.HOUR, 4550, 6000, 1450, "v1", "第一条");
        var worse = new ClosedYear(2025, Measure.HOUR, 4500, 6000, 1500, "v1", "第一条");
        var answered =
                new KnownFlag(1, 1, "BELOW_QUOTA_CLOSED", 2025, "SHORT", 1450, null, "差", false, "WITHDRAWN", null);

        assertThat(raised(year, answered, terms)).isEmpty();
        assertThat(raised(worse, answered, terms)).hasSize(1);
    }

    @Test
    void closesAFlagRaisedForWorseOnceItIsAgainWhatAPersonAnswered() {
        var terms = terms(60);
        var answered =
                new KnownFlag(1, 1, "BELOW_QUOTA_CLOSED", 2025, "SHORT", 1450, null, "差", false, "DECIDED", null);
        var raised = new KnownFlag(2, 1, "BELOW_QUOTA_CLOSED", 2025, "SHORT", 1500, null, "差", true, "OPEN", null);
        var again = new ClosedYear(2025, Measure.HOUR, 4550, 6000, 1450, "v1", "第一条");
        var worse = new ClosedYear(2025, Measure.HOUR, 4500, 6000, 1500, "v1", "第一条");

        assertThat(plan(again, List.of(answered, raised), terms).close())
                .singleElement()
                .satisfies(closed -> assertThat(closed.flag()).isEqualTo(raised));
        assertThat(plan(worse, List.of(answered, raised), terms).close()).isEmpty();
        assertThat(plan(again, List.of(raised), terms).close()).isEmpty();
    }

    @Test
    void opensACaseForAFlagWhoseDecisionRanOut() {
        var terms = terms(60);
        var year = new ClosedYear(2025, Measure.HOUR, 4550, 6000, 1450, "v1", "第一条");
        var examined = new Examined(GOOD, List.of(year), List.of(), true, Set.of());
        var wanted = WantedFlags.of(examined, terms, TODAY);
        var quiet = known("DECIDED", TODAY, wanted.getFirst());
        var ranOut = known("DECIDED", TODAY.minusDays(1), wanted.getFirst());

        assertThat(Reconciliation.of(wanted, List.of(quiet), examined, terms, TODAY)
                        .needsCase())
                .isFalse();
        assertThat(Reconciliation.of(wanted, List.of(ranOut), examined, terms, TODAY)
                        .needsCase())
                .isTrue();
    }

    private static KnownFlag known(String caseState, LocalDate until, WantedFlag wanted) {
        return new KnownFlag(
                1,
                GOOD.id(),
                wanted.ground().name(),
                wanted.lawYear(),
                wanted.status(),
                wanted.shortfall(),
                wanted.dueDate(),
                wanted.detail(),
                true,
                caseState,
                until);
    }

    private static List<WantedFlag> raised(ClosedYear year, KnownFlag answered, Terms terms) {
        return plan(year, List.of(answered), terms).raise();
    }

    private static Reconciliation plan(ClosedYear year, List<KnownFlag> known, Terms terms) {
        var examined = new Examined(GOOD, List.of(year), List.of(), true, Set.of());
        return Reconciliation.of(WantedFlags.of(examined, terms, TODAY), known, examined, terms, TODAY);
    }

    private static List<Ground> grounds(CertificateFacts certificate) {
        return wanted(certificate, List.of(), List.of(), terms(60)).stream()
                .map(WantedFlag::ground)
                .toList();
    }

    private static List<WantedFlag> wanted(
            CertificateFacts certificate, List<ClosedYear> closed, List<Outlook> outlooks, Terms terms) {
        return WantedFlags.of(new Examined(certificate, closed, outlooks, true, Set.of()), terms, TODAY);
    }

    private static Outlook outlook(LocalDate at, boolean enough) {
        return new Outlook(2026, at, enough ? "MET" : "BEHIND", enough, Measure.HOUR, 2450, 6000, 3550, "v1", "第一条");
    }

    static Terms terms(int warningDays) {
        return new Terms(
                "v1", CLAUSE, new Terms.Setting<>(warningDays, CLAUSE), null, null, null, null, null, Map.of());
    }

    private static CertificateFacts certificate(LocalDate validTo, boolean inPost, boolean replaced) {
        return new CertificateFacts(
                1,
                "c",
                2,
                3,
                "例执2023-000001",
                LocalDate.of(2023, 1, 1),
                validTo,
                "VALID",
                true,
                replaced,
                null,
                true,
                true,
                inPost,
                null,
                false);
    }

    private static CertificateFacts withState(CertificateFacts of, String state) {
        return new CertificateFacts(
                of.id(),
                of.publicId(),
                of.personId(),
                of.unitId(),
                of.number(),
                of.validFrom(),
                of.validTo(),
                state,
                true,
                of.replaced(),
                null,
                true,
                true,
                of.inPost(),
                null,
                false);
    }
}
