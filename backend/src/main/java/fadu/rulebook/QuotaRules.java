package fadu.rulebook;

import static fadu.rulebook.form.FieldsForm.Field.maybe;
import static fadu.rulebook.form.FieldsForm.Field.of;

import fadu.rulebook.form.Fields;
import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The yearly quota: who owes how much of what, by when. From when to when it is in force are the version's own dates. */
public final class QuotaRules {
    /** The quota's period, years. */
    public static final RuleKey<Integer> PERIOD =
            key("quota.period", "考核周期", "period", Forms.whole(1, 10, "年", "years"), RuleUse.ON_RECORD);

    /** What it is counted in. */
    public static final RuleKey<QuotaUnit> UNIT =
            key("quota.unit", "计量单位", "unit", Forms.choice(QuotaUnit.class), RuleUse.ACTS);

    /** How much, in hundredths of the unit; days in halves. */
    public static final RuleKey<Integer> TARGET =
            key("quota.target", "每年要求", "target a year", Forms.hundredths(0, 2000, "", ""), RuleUse.ACTS);

    /** The categories, in the document's order. */
    public static final RuleKey<List<Category>> CATEGORIES =
            key("quota.categories", "培训类别", "categories", Forms.list(category(), 20), RuleUse.ACTS);

    /** What is due in a category by itself: code → hundredths of a 学时. */
    public static final RuleKey<Map<String, Integer>> PER_CATEGORY_MIN =
            key("quota.perCategoryMin", "各类最低学时", "minimum by category", minimums(), RuleUse.ACTS);

    /** Other targets of which one is enough. */
    public static final RuleKey<List<Fields>> EITHER_OR = key(
            "quota.eitherOr",
            "可替代的要求",
            "alternative targets",
            Forms.list(
                    Forms.object(
                            of("unit", "", "", Forms.choice(QuotaUnit.class)),
                            of("target", "", "", Forms.hundredths(0, 2000, "", ""))),
                    5),
            RuleUse.ON_RECORD);

    /** Whom it binds. */
    public static final RuleKey<Set<PersonKind>> POPULATION =
            key("quota.population", "适用人员", "who is bound", Forms.choices(PersonKind.class), RuleUse.ACTS);

    /** What a part year owes. */
    public static final RuleKey<PartYear> PART_YEAR =
            key("quota.partYear", "不满一年的要求", "part years", Forms.choice(PartYear.class), RuleUse.ACTS);

    /** What is due at a renewal inside the year. */
    public static final RuleKey<RenewalDue> RENEWAL_DUE =
            key("quota.renewalDue", "换证日前的要求", "due at a renewal", Forms.choice(RenewalDue.class), RuleUse.ACTS);

    /** How many days before a due date a warning may be given. */
    public static final RuleKey<Integer> WARNING_DAYS =
            key("quota.warningDays", "提前预警天数", "warning days", Forms.whole(0, 366, "天", "days"), RuleUse.ACTS);

    /** The first day of which the records are complete; years before it are not judged. */
    public static final RuleKey<LocalDate> RECORDS_FROM =
            key("quota.recordsFrom", "记录起始日", "records from", Forms.date(), RuleUse.ACTS);

    /** What long leave does. */
    public static final RuleKey<LeaveRule> LEAVE = key(
            "quota.leave",
            "长期请假的影响",
            "long leave",
            Forms.object(
                            of("kinds", "", "", Forms.choices(LeaveKind.class)),
                            of("leastDays", "不少于", "at least", Forms.whole(1, 366, "天", "days")),
                            of("effect", "", "", Forms.choice(LeaveEffect.class)))
                    .as(QuotaRules::leave),
            RuleUse.ACTS);

    static final List<RuleKey<?>> ALL = List.of(
            PERIOD,
            UNIT,
            TARGET,
            CATEGORIES,
            PER_CATEGORY_MIN,
            EITHER_OR,
            POPULATION,
            PART_YEAR,
            RENEWAL_DUE,
            WARNING_DAYS,
            RECORDS_FROM,
            LEAVE);

    private QuotaRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form, RuleUse use) {
        return new RuleKey<>(name, RuleGroup.QUOTA, zh, en, form, use);
    }

    private static Form<Category> category() {
        return Forms.object(
                        of("code", "", "", Forms.text(30)),
                        of("zh", "", "", Forms.text(40)),
                        of("en", "", "", Forms.text(60)),
                        maybe("kinds", "含", "of", Forms.choices(SubjectMatter.class)))
                .as(QuotaRules::category);
    }

    private static Category category(Fields fields) {
        Set<?> kinds = fields.find("kinds", Set.class).orElse(Set.of());
        return new Category(
                fields.get("code", String.class),
                fields.get("zh", String.class),
                fields.get("en", String.class),
                kinds.stream().map(kind -> ((SubjectMatter) kind).name()).collect(Collectors.toUnmodifiableSet()),
                OptionalInt.empty());
    }

    private static Form<Map<String, Integer>> minimums() {
        return Forms.list(
                        Forms.object(
                                of("category", "", "", Forms.text(30)),
                                of("minimum", "", "", Forms.hundredths(0, 2000, "学时", "hours"))),
                        20)
                .as(list -> {
                    var map = new HashMap<String, Integer>();
                    list.forEach(
                            each -> map.put(each.get("category", String.class), each.get("minimum", Integer.class)));
                    return Map.copyOf(map);
                });
    }

    private static LeaveRule leave(Fields fields) {
        Set<?> kinds = fields.get("kinds", Set.class);
        return new LeaveRule(
                kinds.stream().map(LeaveKind.class::cast).collect(Collectors.toUnmodifiableSet()),
                fields.get("leastDays", Integer.class),
                fields.get("effect", LeaveEffect.class));
    }
}
