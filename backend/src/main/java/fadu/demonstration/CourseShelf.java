package fadu.demonstration;

import fadu.exams.item.Item;
import fadu.exams.item.ItemJson;
import fadu.exams.item.ResponseJson;
import fadu.study.LessonCredit;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped courses as they are published here, lesson by lesson. */
final class CourseShelf {
    private CourseShelf() {}

    /** The courses in the order in which they ship. */
    static List<Course> read(Connection connection) {
        try {
            var checks = checks(connection);
            Map<Long, Course> courses = new LinkedHashMap<>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("""
                            SELECT c.id, v.id, l.id, l.lesson_key, v.edition, l.title, c.public_id, v.title, v.subject_kind,
                                   l.declared_seconds, l.kind
                            FROM course c
                            JOIN course_version v ON v.course_id = c.id AND v.state = 'PUBLISHED'
                            JOIN lesson l ON l.version_id = v.id
                            WHERE c.code IS NOT NULL ORDER BY c.id, l.number""")) {
                while (rows.next()) {
                    long course = rows.getLong(1);
                    long version = rows.getLong(2);
                    long lesson = rows.getLong(3);
                    courses.computeIfAbsent(course, id -> new Course(id, version, new ArrayList<>()))
                            .lessons()
                            .add(new Lesson(
                                    lesson,
                                    new LessonCredit.Lesson(
                                            rows.getString(4),
                                            rows.getInt(5),
                                            rows.getString(6),
                                            rows.getString(7),
                                            rows.getString(8),
                                            rows.getString(9),
                                            rows.getInt(10)),
                                    rows.getString(11).equals("TEXT"),
                                    checks.getOrDefault(lesson, List.of())));
                }
            }
            return List.copyOf(courses.values());
        } catch (SQLException e) {
            throw new IllegalStateException("the shipped courses could not be read", e);
        }
    }

    private static Map<Long, List<Check>> checks(Connection connection) throws SQLException {
        var checks = new HashMap<Long, List<Check>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT k.lesson_id, k.number, y.item
                        FROM lesson_check k JOIN lesson_check_key y ON y.check_id = k.id
                        ORDER BY k.lesson_id, k.number""")) {
            while (rows.next()) {
                Item item = ItemJson.read(rows.getString(3)).orThrow();
                checks.computeIfAbsent(rows.getLong(1), lesson -> new ArrayList<>())
                        .add(new Check(
                                rows.getInt(2),
                                ResponseJson.write(Answers.right(item.question())),
                                ResponseJson.write(Answers.wrong(item.question()))));
            }
        }
        return checks;
    }

    /** A course with the lessons of its published version. */
    record Course(long id, long versionId, List<Lesson> lessons) {}

    /**
     * A lesson.
     *
     * @param text false for one that is heard
     */
    record Lesson(long id, LessonCredit.Lesson credit, boolean text, List<Check> checks) {
        long declaredMillis() {
            return credit.declaredSeconds() * 1000L;
        }
    }

    /** A check with a right and a wrong answer, as the database keeps answers. */
    record Check(int number, String right, String wrong) {}
}
