package fadu.examination;

import fadu.notice.Message;
import fadu.notice.Sending;
import jakarta.inject.Singleton;

/** What candidates are told of their exams. */
@Singleton
class ExamNotices {
    private final Candidates candidates;
    private final Sending sending;

    ExamNotices(Candidates candidates, Sending sending) {
        this.candidates = candidates;
        this.sending = sending;
    }

    void announced(Exam exam) {
        tell(
                exam,
                "announced:" + exam.version(),
                "考试安排：" + exam.title(),
                "请于 " + Eligibility.words(exam.opensAt()) + " 至 " + Eligibility.words(exam.entryEndsAt())
                        + " 之间进入考场，考试时长 " + exam.durationMinutes() + " 分钟。");
    }

    void changed(Exam before, ExamPlan plan) {
        if (before.state() == ExamState.PUBLISHED) {
            tell(
                    before,
                    "changed:" + before.version(),
                    "考试变更：" + plan.title(),
                    "考试时段改为 " + Eligibility.words(plan.opensAt()) + " 至 " + Eligibility.words(plan.closesAt()) + "，时长 "
                            + plan.durationMinutes() + " 分钟。");
        }
    }

    void cancelled(Exam exam, String reason) {
        if (exam.state() == ExamState.PUBLISHED) {
            tell(exam, "cancelled", "考试取消：" + exam.title(), "原因：" + reason);
        }
    }

    private void tell(Exam exam, String key, String title, String body) {
        sending.messages(candidates.people(exam.id()).stream()
                .map(person -> new Message(
                        person,
                        "exam." + key.replaceAll(":.*", ""),
                        title,
                        body,
                        "/my/exams",
                        "exam:" + exam.publicId() + ":" + key))
                .toList());
    }
}
