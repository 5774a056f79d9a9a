package fadu.rulebook;

import static fadu.rulebook.form.FieldsForm.Field.maybe;
import static fadu.rulebook.form.FieldsForm.Field.of;

import fadu.rulebook.form.Fields;
import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The yearly clearance of certificates. */
public final class ClearanceRules {
    /** In which month it is held. */
    public static final RuleKey<Integer> MONTH =
            key("clearance.month", "清理月份", "month", Forms.whole(1, 12, "月", ""), RuleUse.ACTS);

    /** The grounds table. */
    public static final RuleKey<List<Ground>> GROUNDS =
            key("clearance.grounds", "清理情形", "grounds", Forms.list(ground(), 40), RuleUse.ACTS);

    /** What a decision may say. */
    public static final RuleKey<Set<VerdictKind>> OUTCOMES =
            key("clearance.outcomes", "处理方式", "outcomes", Forms.choices(VerdictKind.class), RuleUse.ACTS);

    /** Days to appeal after the letter was served. */
    public static final RuleKey<Integer> APPEAL_DAYS =
            key("clearance.appealDays", "申诉期限", "days to appeal", Forms.whole(1, 365, "天", "days"), RuleUse.ACTS);

    /** Days that a decision to make up gives. */
    public static final RuleKey<Integer> MAKE_UP_DAYS =
            key("clearance.makeUpDays", "补足期限", "days to make up", Forms.whole(1, 730, "天", "days"), RuleUse.ACTS);

    static final List<RuleKey<?>> ALL = List.of(
            key("clearance.period", "清理周期", "held every", Forms.whole(1, 10, "年", "years"), RuleUse.ON_RECORD),
            MONTH,
            key("clearance.stages", "清理步骤", "stages", Forms.list(stage(), 20), RuleUse.ON_RECORD),
            GROUNDS,
            OUTCOMES,
            key("clearance.decider", "决定机关", "who decides", Forms.text(80), RuleUse.ON_RECORD),
            APPEAL_DAYS,
            MAKE_UP_DAYS);

    private ClearanceRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form, RuleUse use) {
        return new RuleKey<>(name, RuleGroup.CLEARANCE, zh, en, form, use);
    }

    private static Form<Fields> stage() {
        return Forms.object(
                of("name", "", "", Forms.text(40)),
                maybe("from", "自", "from", Forms.monthDay()),
                maybe("to", "至", "to", Forms.monthDay()));
    }

    private static Form<Ground> ground() {
        return Forms.object(
                        of("code", "", "", Forms.text(30)),
                        of("zh", "", "", Forms.text(120)),
                        of("basis", "依据", "basis", Forms.text(200)),
                        of("outcomes", "可作", "may be", Forms.choices(VerdictKind.class)),
                        maybe("defaultVerdict", "建议", "proposed", Forms.choice(VerdictKind.class)),
                        maybe("defaultDays", "期限", "for", Forms.whole(1, 730, "天", "days")))
                .as(ClearanceRules::ground);
    }

    private static Ground ground(Fields fields) {
        Set<?> outcomes = fields.get("outcomes", Set.class);
        return new Ground(
                fields.get("code", String.class),
                fields.get("zh", String.class),
                fields.get("basis", String.class),
                outcomes.stream().map(VerdictKind.class::cast).collect(Collectors.toUnmodifiableSet()),
                fields.find("defaultVerdict", VerdictKind.class).orElse(null),
                fields.find("defaultDays", Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }
}
