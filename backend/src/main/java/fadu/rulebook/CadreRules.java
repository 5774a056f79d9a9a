package fadu.rulebook;

import static fadu.rulebook.form.FieldsForm.Field.maybe;
import static fadu.rulebook.form.FieldsForm.Field.of;

import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;

/** What leading cadres owe: kept and shown here, acted on by the features for duties and examinations. */
public final class CadreRules {
    static final List<RuleKey<?>> ALL = List.of(
            key(
                    "cadre.rankBands",
                    "职级分档",
                    "rank bands",
                    Forms.list(
                            Forms.object(
                                    of("band", "", "", Forms.text(40)),
                                    of("unit", "", "", Forms.choice(QuotaUnit.class)),
                                    of("target", "", "", Forms.hundredths(0, 2000, "", "")),
                                    maybe("years", "周期", "over", Forms.whole(1, 10, "年", "years"))),
                            20)),
            key("cadre.studyMinPerYear", "每年集体学法", "collective studies a year", Forms.whole(0, 365, "次", "times")),
            key("cadre.minMinutes", "每次学法时长", "minutes of a study", Forms.whole(1, 600, "分钟", "minutes")),
            key("cadre.lecturesPerYear", "每年法治专题讲座", "lectures a year", Forms.whole(0, 365, "次", "times")),
            key("cadre.offJobPerTerm", "任期内脱产培训", "off-job classes a term", Forms.whole(0, 20, "次", "times")),
            key("cadre.preAppointmentExam", "任前法律知识考查", "pre-appointment exam", Forms.flag()),
            key(
                    "cadre.preAppointmentPass",
                    "任前考试合格分数",
                    "pre-appointment pass mark",
                    Forms.hundredths(0, 1000, "分", "marks")),
            key("cadre.preMeetingStudy", "会前学法", "study before meetings", Forms.flag()),
            key("cadre.preDecisionStudy", "重大决策前专题学法", "study before major decisions", Forms.flag()),
            key("cadre.mustKnowList", "应知应会法律法规清单", "must-know list", Forms.flag()),
            key("cadre.studyPlans", "学法计划", "study plans", Forms.list(Forms.text(60), 10)));

    private CadreRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form) {
        return new RuleKey<>(name, RuleGroup.CADRE, zh, en, form, RuleUse.ON_RECORD);
    }
}
