package fadu.demonstration;

import fadu.credit.SubjectKind;
import fadu.demonstration.AttemptWriting.Planned;
import fadu.demonstration.SittingPlan.PlannedSitting;
import fadu.examination.AfterRelease;
import fadu.examination.AppointingCandidates;
import fadu.examination.ArrangingExam;
import fadu.examination.ExamPlan;
import fadu.examination.Receipts;
import fadu.examination.ReleaseMode;
import fadu.examination.Shown;
import fadu.examination.SittingPapers;
import fadu.exams.ExamKind;
import fadu.exams.content.Banks;
import fadu.exams.item.Item;
import fadu.exams.item.ItemKind;
import fadu.marking.Grading;
import fadu.marking.ReleasingResults;
import fadu.paper.BlueprintContent;
import fadu.paper.BlueprintContent.SectionContent;
import fadu.paper.BlueprintContent.SelectorContent;
import fadu.paper.ComposingPaper;
import fadu.paper.KeepingBlueprints;
import fadu.paper.SealingPaper;
import fadu.platform.db.Tx;
import fadu.platform.time.Clock;
import fadu.qualification.QualificationScope;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The county's exams. Papers, sittings, marks, release and what follows from it (passes on record, credit, letters) come from the
 * features' own use cases on the days on which they happened; only the attempts between are written in bulk.
 */
@Singleton
@Requires(property = "fadu.demonstration", value = "true")
class SittingsLoading {
    private static final int MINUTES = 60;
    private static final int VARIANTS = 8;
    private static final int IN_THE_ROOM = 12;
    private static final int DONE_ALREADY = 140;
    private static final LocalTime OFFICE = LocalTime.of(10, 0);
    private static final LocalTime OPENS = LocalTime.of(8, 30);
    private static final LocalTime CLOSES = LocalTime.of(20, 30);

    private final Officials officials;
    private final TravellingClock clock;
    private final KeepingBlueprints blueprints;
    private final ComposingPaper composing;
    private final SealingPaper sealing;
    private final ArrangingExam arranging;
    private final AppointingCandidates appointing;
    private final SittingPapers papers;
    private final Shown shown;
    private final Receipts receipts;
    private final Grading grading;
    private final ReleasingResults releasing;
    private final JdbcOperations jdbc;
    private final Tx tx;

    SittingsLoading(
            Officials officials,
            TravellingClock clock,
            KeepingBlueprints blueprints,
            ComposingPaper composing,
            SealingPaper sealing,
            ArrangingExam arranging,
            AppointingCandidates appointing,
            SittingPapers papers,
            Shown shown,
            Receipts receipts,
            Grading grading,
            ReleasingResults releasing,
            JdbcOperations jdbc,
            Tx tx) {
        this.officials = officials;
        this.clock = clock;
        this.blueprints = blueprints;
        this.composing = composing;
        this.sealing = sealing;
        this.arranging = arranging;
        this.appointing = appointing;
        this.papers = papers;
        this.shown = shown;
        this.receipts = receipts;
        this.grading = grading;
        this.releasing = releasing;
        this.jdbc = jdbc;
        this.tx = tx;
    }

    /** The table of specification that all of the papers are made from; answers its public id. */
    String blueprint(String unitPublicId, String bank) {
        var content = new BlueprintContent(
                "行政执法通用法律知识",
                List.of(bank),
                true,
                List.of(
                        section("一、单项选择题", ItemKind.SINGLE, 10, 4),
                        section("二、多项选择题", ItemKind.MULTIPLE, 5, 6),
                        section("三、判断题", ItemKind.TRUE_FALSE, 5, 3),
                        section("四、案例分析题", ItemKind.CASE, 1, 15)),
                null,
                null,
                null,
                null,
                0,
                true,
                true);
        return blueprints
                .add(null, officials.of("examiner", "paper.compose"), unitPublicId, "学法用法考试细目表", content)
                .orThrow();
    }

    /** A sitting of the past from the paper to the released results. */
    void past(
            String unitPublicId,
            String blueprint,
            PlannedSitting sitting,
            YearPlan plan,
            List<DemoPerson> people,
            Dice dice) {
        var day = sitting.day();
        clock.to(day.minusDays(20), OFFICE);
        var opens = at(day, OPENS);
        var exam = announced(
                unitPublicId,
                paper(blueprint, sitting.title(), opens),
                sitting.title(),
                sitting.kind(),
                opens,
                at(day, CLOSES),
                people.stream().filter(sitting::isFor).toList());
        clock.to(day, LocalTime.of(9, 0));
        var planned = plan.sat(sitting).stream()
                .map(each -> {
                    var start = at(day, LocalTime.of(9, 0)).plusSeconds(dice.between(0, 9 * 3600));
                    return new Planned(
                            each.person(),
                            each.mark(),
                            1,
                            start,
                            start.plusSeconds(dice.between(20 * 60, MINUTES * 60 - 30)),
                            true,
                            day);
                })
                .toList();
        write(exam, planned, dice);
        clock.to(day.plusDays(1), OFFICE);
        mark();
        releasing
                .release(officials.of("coordinator", "exam.release"), exam.publicId(), "成绩核对无误，提请公布")
                .orThrow();
        releasing
                .release(officials.of("examiner", "exam.release"), exam.publicId(), "同意公布")
                .orThrow();
    }

    /** This year's exam, which has been open for two days: some are done, some are in the room at this moment. */
    void open(String unitPublicId, String blueprint, LocalDate anchor, List<DemoPerson> people, Dice dice) {
        var first = anchor.minusDays(2);
        clock.to(anchor.minusDays(12), OFFICE);
        var title = anchor.getYear() + "年度学法用法考试";
        var sitting = new PlannedSitting(title, ExamKind.ANNUAL, anchor);
        var candidates = people.stream().filter(sitting::isFor).toList();
        var exam = announced(
                unitPublicId,
                paper(blueprint, title, at(first, OPENS)),
                title,
                ExamKind.ANNUAL,
                at(first, OPENS),
                at(anchor.plusDays(12), CLOSES),
                candidates);
        var present = clock.home();
        var planned = new ArrayList<Planned>();
        for (int i = 0; i < IN_THE_ROOM + DONE_ALREADY; i++) {
            var person = candidates.get(1 + i * (candidates.size() - 2) / (IN_THE_ROOM + DONE_ALREADY));
            if (i % (DONE_ALREADY / IN_THE_ROOM) == 0
                    && planned.stream().filter(each -> !each.handedIn()).count() < IN_THE_ROOM) {
                int minutes = dice.between(3, 40);
                planned.add(new Planned(
                        person,
                        dice.between(60, 95),
                        minutes / (double) MINUTES,
                        present.minus(Duration.ofMinutes(minutes)),
                        present.minusSeconds(dice.between(2, 25)),
                        false,
                        anchor));
            } else {
                var start = at(first.plusDays(i % 2), LocalTime.of(9, 0)).plusSeconds(dice.between(0, 9 * 3600));
                planned.add(new Planned(
                        person,
                        dice.chance(92) ? dice.between(66, 99) : dice.between(31, 54),
                        1,
                        start,
                        start.plusSeconds(dice.between(20 * 60, MINUTES * 60 - 30)),
                        true,
                        anchor));
            }
        }
        write(exam, planned, dice);
        mark();
    }

    /** A sitting to come, its paper sealed until then. */
    void coming(String unitPublicId, String blueprint, LocalDate day, List<DemoPerson> people) {
        var title = day.getYear() + "年行政执法资格考试";
        announced(
                unitPublicId,
                paper(blueprint, title, at(day, OPENS)),
                title,
                ExamKind.QUALIFICATION,
                at(day, OPENS),
                at(day, CLOSES),
                people);
    }

    private static SectionContent section(String title, ItemKind kind, int count, int marks) {
        return new SectionContent(
                title, new SelectorContent(List.of(kind), null, 1, 5, null), count, BigDecimal.valueOf(marks));
    }

    private String paper(String blueprint, String title, Instant opens) {
        var examiner = officials.of("examiner", "paper.compose");
        var paper =
                composing.compose(null, examiner, blueprint, title, VARIANTS).orThrow();
        sealing.seal(examiner, paper, opens).orThrow();
        return sealing.confirm(officials.of("second-examiner", "paper.seal"), paper)
                .orThrow();
    }

    private Held announced(
            String unitPublicId,
            String paper,
            String title,
            ExamKind kind,
            Instant opens,
            Instant closes,
            List<DemoPerson> candidates) {
        var coordinator = officials.of("coordinator", "exam.manage");
        var plan = new ExamPlan(
                title,
                kind,
                SubjectKind.PUBLIC_LAW,
                kind == ExamKind.QUALIFICATION ? QualificationScope.WHOLE : null,
                paper,
                opens,
                closes,
                MINUTES,
                1,
                null,
                null,
                null,
                ReleaseMode.BY_HAND,
                null,
                AfterRelease.ANSWERS,
                "闭卷作答。中途断网可继续作答，恢复联网后自动补交；刷新或更换设备后从原处继续。",
                List.of());
        var exam = arranging.arrange(null, coordinator, unitPublicId, plan).orThrow();
        appointing
                .appoint(
                        coordinator,
                        exam,
                        new AppointingCandidates.Asked(
                                candidates.stream().map(each -> each.publicId).toList(), null, List.of()))
                .orThrow();
        arranging.publish(coordinator, exam).orThrow();
        return new Held(key(exam), exam, paper);
    }

    private void write(Held exam, List<Planned> planned, Dice dice) {
        tx.write(() -> jdbc.execute(connection -> {
            new AttemptWriting(connection, dice, shown, receipts, items())
                    .write(
                            exam.id(),
                            MINUTES,
                            planned,
                            person -> papers.open(exam.paper(), person).orThrow());
            return true;
        }));
    }

    /** The product marks what was handed in, round by round. */
    private void mark() {
        while (grading.catchUp(() -> {}) > 0) {
            // the next round
        }
    }

    private Map<String, Item> items() {
        var byCode = Banks.shipped(Banks.ADMINISTRATIVE_LAW).items().stream()
                .collect(Collectors.toMap(Item::id, each -> each));
        return jdbc.execute(connection -> {
            var items = new HashMap<String, Item>();
            try (var statement = connection.prepareStatement("""
                    SELECT i.public_id, i.code FROM bank_item i JOIN bank b ON b.id = i.bank_id
                    WHERE b.shipped_code = ?""")) {
                statement.setString(1, Banks.ADMINISTRATIVE_LAW);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        var item = byCode.get(rows.getString(2));
                        if (item != null) {
                            items.put(rows.getString(1), item);
                        }
                    }
                }
            }
            return items;
        });
    }

    private long key(String publicId) {
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement("SELECT id FROM exam WHERE public_id = ?")) {
                statement.setString(1, publicId);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Clock.ZONE).toInstant();
    }

    private record Held(long id, String publicId, String paper) {}
}
