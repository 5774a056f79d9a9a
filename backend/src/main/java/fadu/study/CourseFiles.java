package fadu.study;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Kept files of courses. */
public interface CourseFiles {
    /** A file of a unit in scope, or one that is shipped. */
    default Optional<CourseFile> find(Scope scope, String publicId) {
        return find(scope.units(), publicId);
    }

    /** Files of units in scope, the latest first. */
    default List<CourseFile> page(Scope scope, @Nullable String like, @Nullable String type, long beforeId, int limit) {
        return page(scope.units(), like, type, beforeId, limit);
    }

    /** How many there are. */
    default long count(Scope scope, @Nullable String like, @Nullable String type) {
        return count(scope.units(), like, type);
    }

    /** {@link #find} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    Optional<CourseFile> find(Collection<Long> units, String publicId);

    /** {@link #page} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    List<CourseFile> page(
            Collection<Long> units, @Nullable String like, @Nullable String type, long beforeId, int limit);

    /** {@link #count} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    long count(Collection<Long> units, @Nullable String like, @Nullable String type);

    /** Files by internal key. */
    @Unscoped("the lessons that use them were found for the caller")
    List<CourseFile> byIds(Collection<Long> ids);

    /** A file that was just kept. */
    @Unscoped("the caller has just kept it")
    Optional<CourseFile> byPublicId(String publicId);

    /** Puts a kept file on record. */
    @Unscoped("the unit was found in the caller's scope")
    void insert(
            String publicId,
            @Nullable Long unitId,
            String name,
            String mediaType,
            long size,
            String hash,
            Instant at,
            @Nullable Long byPerson);
}
