package fadu.rulebook;

import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;

/** Certificates: how long they last and what a renewal asks for. */
public final class CertificateRules {
    /** How many years a certificate lasts. */
    public static final RuleKey<Integer> YEARS =
            key("cert.years", "证件有效期", "valid for", Forms.whole(1, 20, "年", "years"), RuleUse.ACTS);

    /** How many months before its end a renewal begins. */
    public static final RuleKey<Integer> LEAD_MONTHS =
            key("cert.leadMonths", "提前办理换证", "renewal begins before", Forms.whole(0, 24, "个月", "months"), RuleUse.ACTS);

    /** Who issues. */
    public static final RuleKey<String> ISSUER = key("cert.issuer", "发证机关", "issuer", Forms.text(80), RuleUse.ACTS);

    /** Whether a renewal asks for a pass or exemption on record. */
    public static final RuleKey<Boolean> PASS_AT_RENEWAL =
            key("cert.passRequiredAtRenewal", "换证须有合格记录", "a pass is needed at renewal", Forms.flag(), RuleUse.ACTS);

    static final List<RuleKey<?>> ALL = List.of(
            key("cert.kinds", "证件种类", "kinds", Forms.list(Forms.text(40), 10), RuleUse.ON_RECORD),
            key("cert.numberPattern", "证号格式", "number pattern", Forms.text(200), RuleUse.ON_RECORD),
            YEARS,
            key("cert.reviewCycle", "审验周期", "review cycle", Forms.whole(1, 10, "年", "years"), RuleUse.ON_RECORD),
            LEAD_MONTHS,
            key("cert.fields", "证面项目", "fields on the card", Forms.list(Forms.text(40), 30), RuleUse.ON_RECORD),
            ISSUER,
            key("cert.resitOnRenewal", "换证须重新考试", "exam again at renewal", Forms.flag(), RuleUse.ON_RECORD),
            PASS_AT_RENEWAL,
            key("cert.holders", "持证条件", "who may hold one", Forms.list(Forms.text(40), 10), RuleUse.ON_RECORD));

    private CertificateRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form, RuleUse use) {
        return new RuleKey<>(name, RuleGroup.CERTIFICATE, zh, en, form, use);
    }
}
