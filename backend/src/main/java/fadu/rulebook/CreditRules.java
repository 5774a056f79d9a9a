package fadu.rulebook;

import static fadu.rulebook.form.FieldsForm.Field.of;

import fadu.rulebook.form.Fields;
import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.Comparator;
import java.util.List;

/** How study becomes credit. */
public final class CreditRules {
    /** Minutes of one 学时. */
    public static final RuleKey<Integer> MINUTES_PER_UNIT =
            key("credit.minutesPerUnit", "每学时分钟数", "minutes per hour of credit", minutes(), RuleUse.ACTS);

    /** Credit of a day, hundredths of a 学时. */
    public static final RuleKey<Integer> DAY_RATE =
            key("credit.dayRate", "每天折合学时", "credit of a day", credit(), RuleUse.ON_RECORD);

    /** Credit of a half-day, hundredths of a 学时. */
    public static final RuleKey<Integer> HALF_DAY_RATE =
            key("credit.halfDayRate", "每半天折合学时", "credit of a half-day", credit(), RuleUse.ON_RECORD);

    /** Minutes to credit by steps, the longest first. */
    public static final RuleKey<List<CreditStep>> STEP_TABLE = key(
            "credit.stepTable",
            "时长分档",
            "steps",
            Forms.list(
                            Forms.object(
                                            of("fromMinutes", "满", "from", minutes()),
                                            of("credit", "计", "gives", credit()))
                                    .as(each -> new CreditStep(
                                            each.get("fromMinutes", Integer.class), each.get("credit", Integer.class))),
                            20)
                    .as(steps -> steps.stream()
                            .sorted(Comparator.comparingInt(CreditStep::fromMinutes)
                                    .reversed())
                            .toList()),
            RuleUse.ON_RECORD);

    /** The most that a day may count, hundredths of a 学时. */
    public static final RuleKey<Integer> CAP_PER_DAY =
            key("credit.capPerDay", "每天最多计入", "most in a day", credit(), RuleUse.ACTS);

    /** The most that a way of learning may count in a year. */
    public static final RuleKey<List<Fields>> CAP_PER_KIND = key(
            "credit.capPerKind",
            "各方式每年最多计入",
            "most by way of learning",
            Forms.list(
                    Forms.object(of("mode", "", "", Forms.choice(LearningMode.class)), of("most", "", "", credit())),
                    10),
            RuleUse.ON_RECORD);

    /** The largest share of online study in what counts. */
    public static final RuleKey<Integer> ONLINE_SHARE_MAX =
            key("credit.onlineShareMax", "网络学习最高占比", "largest online share", Forms.percent(), RuleUse.ON_RECORD);

    /** Whether a surplus counts in the next year. */
    public static final RuleKey<Boolean> CARRY_OVER =
            key("credit.carryOver", "超出部分结转下年", "surplus carried over", Forms.flag(), RuleUse.ON_RECORD);

    /** By how much teaching counts more than listening. */
    public static final RuleKey<Integer> LECTURER_MULTIPLIER = key(
            "credit.lecturerMultiplier",
            "授课折算倍数",
            "multiplier for lecturers",
            Forms.hundredths(1, 20, "倍", "times"),
            RuleUse.ON_RECORD);

    /** Credit of a trial attended, hundredths of a 学时. */
    public static final RuleKey<Integer> TRIAL_CREDIT =
            key("credit.trialCredit", "旁听庭审计入", "credit of a trial attended", credit(), RuleUse.ON_RECORD);

    /** Credit of a test passed, hundredths of a 学时. */
    public static final RuleKey<Integer> TEST_CREDIT =
            key("credit.testCredit", "测试通过计入", "credit of a test passed", credit(), RuleUse.ON_RECORD);

    /** What happens to rests. */
    public static final RuleKey<Rounding> ROUNDING =
            key("credit.rounding", "尾数处理", "rounding", Forms.choice(Rounding.class), RuleUse.ON_RECORD);

    static final List<RuleKey<?>> ALL = List.of(
            MINUTES_PER_UNIT,
            DAY_RATE,
            HALF_DAY_RATE,
            STEP_TABLE,
            CAP_PER_DAY,
            CAP_PER_KIND,
            ONLINE_SHARE_MAX,
            CARRY_OVER,
            LECTURER_MULTIPLIER,
            TRIAL_CREDIT,
            TEST_CREDIT,
            ROUNDING);

    private CreditRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form, RuleUse use) {
        return new RuleKey<>(name, RuleGroup.CREDIT, zh, en, form, use);
    }

    private static Form<Integer> minutes() {
        return Forms.whole(1, 1440, "分钟", "minutes");
    }

    private static Form<Integer> credit() {
        return Forms.hundredths(0, 2000, "学时", "hours of credit");
    }
}
