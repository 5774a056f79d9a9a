package fadu.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two versions of a course; {@code from} is 0 where there is no earlier one. */
public record Difference(int from, int to, List<Change> changes) {
    /** What became of something. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        CHANGED
    }

    /**
     * One change.
     *
     * @param lesson the title of the lesson; null for the course itself
     */
    public record Change(
            Kind kind,
            @Nullable String lesson,
            String field,
            @Nullable String before,
            @Nullable String after) {}
}
