package fadu.study;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How people learn: their courses, sessions and what did not count. */
public interface Learners {
    /** Who in scope has begun what, the latest begun first. */
    default List<LearnerRow> page(Scope scope, LearnerFilter filter, @Nullable String like, long beforeId, int limit) {
        return page(scope.units(), filter.course(), filter.unit(), like, filter.completed(), beforeId, limit);
    }

    /** How many there are. */
    default long count(Scope scope, LearnerFilter filter, @Nullable String like) {
        return count(scope.units(), filter.course(), filter.unit(), like, filter.completed());
    }

    /** People in scope by how much of their time did not count, the most first. */
    default List<UncountedRow> uncounted(
            Scope scope,
            @Nullable String unit,
            Instant from,
            Instant to,
            @Nullable Long beforeLost,
            long afterPerson,
            int limit) {
        return uncounted(scope.units(), unit, from, to, beforeLost, afterPerson, limit);
    }

    /** {@link #page} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    List<LearnerRow> page(
            Collection<Long> units,
            @Nullable String course,
            @Nullable String unit,
            @Nullable String like,
            @Nullable Boolean completed,
            long beforeId,
            int limit);

    /** {@link #count} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    long count(
            Collection<Long> units,
            @Nullable String course,
            @Nullable String unit,
            @Nullable String like,
            @Nullable Boolean completed);

    /** {@link #uncounted} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    List<UncountedRow> uncounted(
            Collection<Long> units,
            @Nullable String unit,
            Instant from,
            Instant to,
            @Nullable Long beforeLost,
            long afterPerson,
            int limit);

    /** A person's sessions, the latest first. */
    @Unscoped("the person is the caller or was found in the caller's scope")
    List<SessionLine> sessions(long personId, @Nullable String lesson, long beforeId, int limit);
}
