package fadu.lecture;

import fadu.notice.Message;
import fadu.notice.Sending;
import fadu.platform.problem.Language;
import fadu.platform.problem.Words;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What lectures tell people: moved, called off, counted or not counted, corrected. Inside the transaction that did it. */
@Singleton
class LectureNotices {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(Clock.ZONE);

    private final Sending sending;
    private final Seats seats;
    private final Words words;

    LectureNotices(Sending sending, Seats seats, Words words) {
        this.sending = sending;
        this.seats = seats;
        this.words = words;
    }

    /** Tells those who signed up when the time or the room changed. */
    void changed(Lecture before, Plan plan, Placed placed) {
        boolean moved =
                !before.startsAt().equals(plan.startsAt()) || !before.endsAt().equals(plan.endsAt());
        var room = placed.room();
        if (moved || !java.util.Objects.equals(before.roomId(), placed.roomId())) {
            var body = "改为 " + span(plan.startsAt(), plan.endsAt()) + (room == null ? "" : "，" + room.name())
                    + "。不能参加的，请在报名截止前退出。";
            toSeated(before, "lecture.changed", "讲座有变动：" + plan.title(), body, "v" + (before.version() + 1));
        }
    }

    /** Tells those who signed up that it is called off. */
    void cancelled(Lecture lecture, String reason) {
        var body = span(lecture.startsAt(), lecture.endsAt()) + " 的讲座取消。原因：" + reason;
        toSeated(lecture, "lecture.cancelled", "讲座取消：" + lecture.title(), body, "cancelled");
    }

    /** Tells everybody on the list whether they count as present; who does not is told why, and may appeal. */
    void confirmed(Lecture lecture, List<Judged> judged) {
        sending.messages(judged.stream()
                .map(each -> message(
                        lecture,
                        each.line().personId(),
                        "lecture.confirmed",
                        (each.presence().present() ? "出勤已确认：" : "没有计出勤：") + lecture.title(),
                        each.presence().present() ? "您的出勤已确认，所得学时见学时台账。" : absent(each.presence()),
                        "confirmed"))
                .toList());
    }

    private String absent(Presence presence) {
        return "这次讲座没有计您出勤。原因：" + words.detail(Language.ZH_CN, presence.code(), presence.facts()) + "。认为不对的，可以提出申诉。";
    }

    /** Tells somebody that the presence was corrected. */
    void corrected(Lecture lecture, long personId, boolean present, Instant at, String reason) {
        sending.messages(List.of(message(
                lecture,
                personId,
                "lecture.corrected",
                (present ? "更正为出勤：" : "更正为缺席：") + lecture.title(),
                "原因：" + reason + "。认为不对的，可以提出申诉。",
                "corrected:" + at)));
    }

    private void toSeated(Lecture lecture, String topic, String title, String body, String key) {
        sending.messages(seats.seated(lecture.id()).stream()
                .map(person -> message(lecture, person, topic, title, body, key))
                .toList());
    }

    private static Message message(
            Lecture lecture, long personId, String topic, String title, String body, String key) {
        return new Message(
                personId,
                topic,
                title,
                body,
                "/lectures/" + lecture.publicId(),
                "lecture:" + lecture.publicId() + ":" + personId + ":" + key);
    }

    private static String span(Instant from, Instant to) {
        return WHEN.format(from) + "–"
                + DateTimeFormatter.ofPattern("HH:mm").withZone(Clock.ZONE).format(to);
    }
}
