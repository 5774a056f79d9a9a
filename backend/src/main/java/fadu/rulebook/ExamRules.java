package fadu.rulebook;

import static fadu.rulebook.form.FieldsForm.Field.maybe;
import static fadu.rulebook.form.FieldsForm.Field.of;

import fadu.rulebook.form.Fields;
import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;

/** Examinations: kept and shown here, acted on by the examination features. */
public final class ExamRules {
    /** The exemptions from the qualification exam: whom, and whether the place may or must grant it. An exemption is not hours. */
    public static final RuleKey<List<Fields>> EXEMPTIONS = key(
            "exam.exemptions",
            "免考情形",
            "exemptions",
            Forms.list(
                    Forms.object(
                            of("code", "", "", Forms.text(40)),
                            of("who", "", "", Forms.text(120)),
                            of("optional", "可以免考（非必然）", "may be granted", Forms.flag()),
                            maybe("papers", "科目", "papers", Forms.list(Forms.text(40), 10))),
                    20));

    /** The mark that passes, of 100. */
    public static final RuleKey<Integer> PASS_MARK =
            key("exam.passMark", "合格分数", "pass mark", Forms.hundredths(0, 1000, "分", "marks"));

    static final List<RuleKey<?>> ALL = List.of(
            key("exam.papers", "考试科目", "papers", texts(10)),
            key("exam.order", "科目先后", "order of papers", texts(10)),
            key("exam.blueprint", "命题双向细目", "blueprint", parts()),
            key("exam.duration", "考试时长", "duration", Forms.whole(1, 600, "分钟", "minutes")),
            PASS_MARK,
            key("exam.attempts", "考试次数", "attempts", Forms.whole(1, 20, "次", "times")),
            key("exam.makeUps", "补考次数", "make-ups", Forms.whole(0, 20, "次", "times")),
            key("exam.bestOrLast", "成绩取值", "which attempt counts", Forms.choice(WhichAttempt.class)),
            key("exam.window", "考试时段", "window", window()),
            key("exam.lateEntry", "迟到多久禁止入场", "no entry after", Forms.whole(0, 240, "分钟", "minutes")),
            key("exam.earliestLeave", "开考多久后可离场", "no leaving before", Forms.whole(0, 240, "分钟", "minutes")),
            key("exam.pointGate", "参考所需积分", "points needed to sit", Forms.whole(0, 100000, "分", "points")),
            key("exam.resultDelayWorkdays", "成绩公布期限", "results within", Forms.whole(0, 60, "个工作日", "working days")),
            key("exam.validity", "合格成绩有效期", "a pass is good for", Forms.whole(1, 20, "年", "years")),
            key("exam.coolingOff", "不合格后的间隔", "wait after failing", Forms.whole(0, 3660, "天", "days")),
            EXEMPTIONS,
            key("exam.openBook", "开卷", "open book", Forms.flag()));

    private ExamRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form) {
        return new RuleKey<>(name, RuleGroup.EXAM, zh, en, form, RuleUse.ON_RECORD);
    }

    private static Form<List<String>> texts(int most) {
        return Forms.list(Forms.text(60), most);
    }

    private static Form<List<Fields>> parts() {
        return Forms.list(
                Forms.object(
                        of("part", "", "", Forms.text(60)),
                        of("items", "", "", Forms.whole(1, 500, "题", "items")),
                        of("marks", "", "", Forms.hundredths(0, 1000, "分", "marks"))),
                40);
    }

    private static Form<Fields> window() {
        return Forms.object(of("from", "自", "from", Forms.monthDay()), of("to", "至", "to", Forms.monthDay()));
    }
}
