package fadu.rulebook;

import fadu.rulebook.form.Form;
import fadu.rulebook.form.Forms;
import java.util.List;

/** What of online study counts as learning time. */
public final class StudyRules {
    /** The fastest play that counts, hundredths of the natural speed; the natural speed where it is not set. */
    public static final RuleKey<Integer> SPEED_MAX =
            key("study.speedMax", "允许的最高播放倍速", "fastest play that counts", Forms.hundredths(1, 2, "倍", "times"));

    /** After how many counted minutes presence is asked for; never where it is not set. */
    public static final RuleKey<Integer> PRESENCE_MINUTES = key(
            "study.presenceMinutes", "每学习多久确认一次在场", "presence asked for every", Forms.whole(1, 240, "分钟", "minutes"));

    static final List<RuleKey<?>> ALL = List.of(SPEED_MAX, PRESENCE_MINUTES);

    private StudyRules() {}

    private static <T> RuleKey<T> key(String name, String zh, String en, Form<T> form) {
        return new RuleKey<>(name, RuleGroup.CREDIT, zh, en, form, RuleUse.ACTS);
    }
}
