package fadu.lecture;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Another lecture at the same time that stands in the way.
 *
 * @param kind what they share
 * @param visible whether the organiser may read the other lecture's name
 * @param subject the room's or lecturer's name; null for people
 * @param people how many people have a seat in both; 0 unless the kind is PERSON
 */
@MappedEntity("lecture")
public record Clash(
        @Id long id,
        Kind kind,
        String publicId,
        String title,
        Instant startsAt,
        Instant endsAt,
        boolean visible,
        @Nullable String subject,
        int people) {
    /** What two lectures share. */
    public enum Kind {
        /** The room. */
        ROOM(LectureProblem.CLASH_ROOM, "roomId"),
        /** The lecturer. */
        LECTURER(LectureProblem.CLASH_LECTURER, "lecturerId"),
        /** People who signed up for both. */
        PERSON(LectureProblem.CLASH_PERSON, "startsAt");

        private final LectureProblem problem;
        private final String field;

        Kind(LectureProblem problem, String field) {
            this.problem = problem;
            this.field = field;
        }

        /** The code of its words. */
        public LectureProblem problem() {
            return problem;
        }

        /** The field of the plan that it concerns. */
        public String field() {
            return field;
        }
    }
}
