package fadu.demonstration;

import fadu.demonstration.CourseShelf.Lesson;
import fadu.demonstration.YearPlan.Studied;
import fadu.platform.time.Clock;
import fadu.study.LessonCredit;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes who studied what: courses begun, progress, one session a lesson with what counted and what did not, answers to the
 * checks, and what a completed lesson earned. Heartbeats are not invented; a session's row holds their sum.
 */
final class StudyWriting {
    private static final List<String> DEVICES = List.of("Android 手机", "iPhone", "Windows", "HarmonyOS 手机", "iPad");
    private static final int ANSWER_SECONDS = 20;

    private final Connection connection;
    private final Dice dice;
    private final CountyRules rules;
    private final EntryWriting entries;
    private final Bulk studies;
    private final Bulk progress;
    private final Bulk sessions;
    private final Bulk answers;
    private long studyId;
    private long progressId;

    StudyWriting(Connection connection, Dice dice, CountyRules rules, EntryWriting entries) {
        this.connection = connection;
        this.dice = dice;
        this.rules = rules;
        this.entries = entries;
        this.studies = new Bulk(
                connection,
                "course_study",
                "id, person_id, course_id, version_id, started_at, completed_at, lessons_done, is_current");
        this.progress = new Bulk(
                connection,
                "lesson_progress",
                "id, study_id, person_id, lesson_id, covered, position_millis, confirmed_millis, uncounted_millis,"
                        + " checks_passed, last_at, completed_at, earned_hundredths, explanation",
                studies);
        this.sessions = new Bulk(
                connection,
                "learning_session",
                "public_id, person_id, progress_id, lesson_id, device, started_at, last_beat_at, ended_at, end_reason,"
                        + " confirmed_millis, hidden_millis, beyond_millis",
                progress);
        this.answers =
                new Bulk(connection, "lesson_answer", "progress_id, check_number, response, is_right, at", progress);
    }

    /** The shipped courses have been there as long as the county's records: nobody studies what is not published yet. */
    void published(LocalDate since) {
        var at = Timestamp.from(since.atTime(9, 0).atZone(Clock.ZONE).toInstant());
        for (var sql : List.of(
                "UPDATE course SET created_at = ? WHERE code IS NOT NULL",
                "UPDATE course_version v JOIN course c ON c.id = v.course_id SET v.published_at = ?, v.changed_at = v.published_at"
                        + " WHERE c.code IS NOT NULL AND v.state = 'PUBLISHED'")) {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setTimestamp(1, at);
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("the shipped courses could not be dated", e);
            }
        }
    }

    /** Writes it. */
    void write(List<Studied> studied) {
        Map<Key, List<Studied>> begun = new LinkedHashMap<>();
        studied.forEach(each -> begun.computeIfAbsent(
                        new Key(each.person().id, each.course().id()), key -> new ArrayList<>())
                .add(each));
        begun.values().forEach(this::course);
        List.of(studies, progress, sessions, answers).forEach(Bulk::flush);
    }

    private void course(List<Studied> lessons) {
        var course = lessons.getFirst().course();
        var person = lessons.getFirst().person();
        studyId++;
        var done = lessons.stream().filter(Studied::completes).toList();
        boolean whole = done.size() == course.lessons().size();
        studies.add(
                studyId,
                person.id,
                course.id(),
                course.versionId(),
                lessons.getFirst().startedAt().minusSeconds(45),
                whole ? completedAt(done.getLast()) : null,
                done.size(),
                true);
        for (var lesson : course.lessons()) {
            progressId++;
            lessons.stream()
                    .filter(each -> each.lesson().id() == lesson.id())
                    .findFirst()
                    .ifPresentOrElse(this::lesson, () -> untouched(person, lesson));
        }
    }

    private void untouched(DemoPerson person, Lesson lesson) {
        progress.add(progressId, studyId, person.id, lesson.id(), "", 0L, 0L, 0L, 0, null, null, null, null);
    }

    private void lesson(Studied each) {
        var lesson = each.lesson();
        var completed = each.completes() ? completedAt(each) : null;
        var earned = completed == null ? null : earn(each, completed);
        progress.add(
                progressId,
                studyId,
                each.person().id,
                lesson.id(),
                lesson.text() ? "" : "0-" + each.confirmedMillis(),
                lesson.text() ? 0L : each.confirmedMillis(),
                each.confirmedMillis(),
                each.hiddenMillis() + each.beyondMillis(),
                each.completes() ? lesson.checks().size() : 0,
                each.lastBeatAt(),
                completed,
                earned == null ? null : earned.hundredths(),
                earned == null ? null : earned.explanation());
        sessions.add(
                dice.publicId(),
                each.person().id,
                progressId,
                lesson.id(),
                DEVICES.get((int) ((each.person().id + (dice.chance(30) ? 1 : 0)) % DEVICES.size())),
                each.startedAt(),
                each.lastBeatAt(),
                each.lastBeatAt(),
                "LEFT",
                each.confirmedMillis(),
                each.hiddenMillis(),
                each.beyondMillis());
        if (completed != null) {
            answer(lesson, completed);
        }
    }

    private fadu.credit.@Nullable Earned earn(Studied each, Instant completed) {
        var on = Clock.dateOf(completed);
        var earned =
                LessonCredit.of(each.person().id, on, each.lesson().credit(), each.confirmedMillis(), rules.on(on));
        entries.add(earned, completed, each.person().id);
        return earned;
    }

    private void answer(Lesson lesson, Instant completed) {
        var at = completed.minusSeconds(ANSWER_SECONDS * 2L * (lesson.checks().size() + 1));
        for (var check : lesson.checks()) {
            if (dice.chance(15) && !check.wrong().equals("{}")) {
                answers.add(progressId, check.number(), check.wrong(), false, at);
                at = at.plusSeconds(ANSWER_SECONDS);
            }
            answers.add(progressId, check.number(), check.right(), true, at);
            at = at.plusSeconds(ANSWER_SECONDS);
        }
    }

    private static Instant completedAt(Studied each) {
        return each.lastBeatAt().plusSeconds(30);
    }

    private record Key(long personId, long courseId) {}
}
