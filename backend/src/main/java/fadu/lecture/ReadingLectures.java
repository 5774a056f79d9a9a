package fadu.lecture;

import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.problem.ProblemCode;
import fadu.platform.time.Clock;
import fadu.rulebook.EffectiveRules;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendar: lectures that the reader may see, with how the reader stands to each. */
@Singleton
public class ReadingLectures {
    private static final int LARGEST_PAGE = 200;

    private final Lectures lectures;
    private final EffectiveRules effectiveRules;
    private final Clock clock;

    ReadingLectures(Lectures lectures, EffectiveRules effectiveRules, Clock clock) {
        this.lectures = lectures;
        this.effectiveRules = effectiveRules;
        this.clock = clock;
    }

    /** A page by start. */
    public Page<Shown> page(Actor actor, LectureFilter filter, @Nullable String cursor, int limit) {
        int rows = Math.clamp(limit, 1, LARGEST_PAGE);
        var after = Cursor.decode(cursor, 2);
        var start = after == null ? null : instant(after.text(0));
        var lines = lectures.page(actor.scope(), filter, start, after == null ? 0 : after.number(1), rows + 1);
        var page = Page.cut(lines, rows, line -> Cursor.of(line.startsAt(), line.id()), null);
        return new Page<>(shown(actor, page.items()), page.next(), null);
    }

    /** One lecture. */
    public Outcome<Shown> find(Actor actor, String publicId) {
        return lectures.line(actor.scope(), publicId)
                .map(line -> Outcome.done(shown(actor, List.of(line)).getFirst()))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private List<Shown> shown(Actor actor, List<LectureLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var parts = lectures.parts(lines.stream().map(LectureLine::id).toList()).stream()
                .collect(java.util.stream.Collectors.groupingBy(PartRow::lectureId));
        return lines.stream()
                .map(line -> shown(actor, line, parts.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Shown shown(Actor actor, LectureLine line, List<PartRow> parts) {
        var rules = effectiveRules.at(actor.unitId(), Clock.dateOf(line.startsAt()));
        Integer credit = rules.minutesPerCredit().isEmpty()
                ? null
                : parts.stream()
                        .mapToInt(part -> LectureCredit.hundredths(part.part().seconds(), rules))
                        .sum();
        return new Shown(line, parts.stream().map(PartRow::part).toList(), credit, obstacle(line));
    }

    private @Nullable Obstacle obstacle(LectureLine line) {
        if (line.signedUp()) {
            return null;
        }
        if (line.state() != LectureState.PLANNED) {
            return new Obstacle(LectureProblem.LECTURE_CLOSED, Map.of());
        }
        if (!line.invited()) {
            return new Obstacle(LectureProblem.SEAT_OTHER_AUDIENCE, Map.of());
        }
        if (!clock.now().isBefore(line.signUpUntil())) {
            return new Obstacle(LectureProblem.SEAT_TOO_LATE, Map.of());
        }
        if (line.taken() >= line.seats()) {
            return new Obstacle(LectureProblem.SEAT_NONE_FREE, Map.of());
        }
        var overlapping = line.overlapping();
        return overlapping == null ? null : new Obstacle(LectureProblem.SEAT_OVERLAPS, Map.of("title", overlapping));
    }

    private static @Nullable Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * A lecture for its reader.
     *
     * @param creditHundredths what being there earns in the reader's unit; null where its rules do not say
     * @param obstacle why the reader cannot sign up; null when that is possible or done
     */
    public record Shown(
            LectureLine line,
            List<Part> parts,
            @Nullable Integer creditHundredths,
            @Nullable Obstacle obstacle) {}

    /** Why one cannot sign up, for words. */
    public record Obstacle(ProblemCode code, Map<String, String> facts) {}
}
