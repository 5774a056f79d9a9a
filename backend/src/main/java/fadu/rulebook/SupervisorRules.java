package fadu.rulebook;

import static fadu.rulebook.form.FieldsForm.Field.of;

import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;

/** Volunteer supervisors of enforcement: kept and shown. */
public final class SupervisorRules {
    static final List<RuleKey<?>> ALL = List.of(
            key("supervisor.name", "监督员名称", "what they are called", Forms.text(40)),
            key("supervisor.term", "聘期", "term", Forms.whole(1, 20, "年", "years")),
            key(
                    "supervisor.age",
                    "年龄",
                    "age",
                    Forms.object(
                            of("least", "不低于", "from", Forms.whole(16, 100, "岁", "")),
                            of("most", "不高于", "to", Forms.whole(16, 100, "岁", "")))),
            key("supervisor.exclusions", "不得聘任的人员", "who is excluded", Forms.list(Forms.text(80), 20)),
            key("supervisor.quotaPerUnit", "聘任人数", "number by unit", Forms.whole(0, 10000, "人", "people")),
            key("supervisor.trained", "对监督员的学习培训", "are trained", Forms.flag()));

    private SupervisorRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form) {
        return new RuleKey<>(name, RuleGroup.SUPERVISOR, zh, en, form, RuleUse.ON_RECORD);
    }
}
