package fadu.study;

import fadu.credit.Earned;
import fadu.credit.Mode;
import fadu.rulebook.Rules;
import java.time.LocalDate;
import java.util.Set;

/** What a completed lesson earns; pure. Time beyond the declared length never counts; the hundredths are floored once. */
public final class LessonCredit {
    /** The kind of source under which lessons are posted. */
    public static final String SOURCE = "LESSON";

    private LessonCredit() {}

    /** What so much counted time in a lesson earns a person. */
    public static Earned of(long personId, LocalDate on, Lesson lesson, long confirmedMillis, Rules rules) {
        long counted = Math.min(confirmedMillis, lesson.declaredSeconds() * 1000L);
        int seconds = (int) (counted / 1000);
        return new Earned(
                personId,
                lesson.subjectKind(),
                Mode.ONLINE.name(),
                on,
                seconds,
                rules.minutesPerCredit()
                        .map(minutes -> Finishing.hundredths(counted, minutes.value()))
                        .orElse(0),
                Set.of(),
                SOURCE,
                lesson.key(),
                "edition-" + lesson.edition(),
                lesson.courseTitle() + " · " + lesson.title(),
                explanation(seconds, lesson, rules),
                "/courses/" + lesson.coursePublicId());
    }

    private static String explanation(int seconds, Lesson lesson, Rules rules) {
        var time = "确认学习 " + seconds / 60 + " 分 " + seconds % 60 + " 秒，本课认定 " + lesson.declaredSeconds() / 60 + " 分钟";
        return rules.minutesPerCredit()
                .map(rule -> time + "，" + rule.value() + " 分钟为 1 学时（" + rule.ruleSetName() + " " + rule.version() + " "
                        + rule.clause() + "）")
                .orElse(time + "；本单位的规则没有规定多少分钟为 1 学时，不计学时");
    }

    /**
     * What credit asks of a lesson.
     *
     * @param key the same lesson through all versions
     * @param edition which edition of the lesson's credit this version belongs to
     */
    public record Lesson(
            String key,
            int edition,
            String title,
            String coursePublicId,
            String courseTitle,
            String subjectKind,
            int declaredSeconds) {
        static Lesson of(Progress progress) {
            return new Lesson(
                    progress.lessonKey(),
                    progress.edition(),
                    progress.lessonTitle(),
                    progress.coursePublicId(),
                    progress.courseTitle(),
                    progress.subjectKind().name(),
                    progress.declaredSeconds());
        }
    }
}
