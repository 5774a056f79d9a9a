package fadu.study;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Courses and their versions, for who writes, reviews and publishes them. */
public interface Drafts {
    /** Versions of courses of units in scope and of shipped ones, the latest changed first. */
    default List<DraftRow> page(
            Scope scope,
            DraftFilter filter,
            @Nullable String like,
            @Nullable Instant before,
            long beforeId,
            int limit) {
        var state = filter.state();
        return page(
                scope.units(),
                scope.personId(),
                state == null ? null : state.name(),
                like,
                filter.course(),
                before,
                beforeId,
                limit);
    }

    /** How many there are. */
    default long count(Scope scope, DraftFilter filter, @Nullable String like) {
        var state = filter.state();
        return count(scope.units(), state == null ? null : state.name(), like, filter.course());
    }

    /** A version of a course of a unit in scope, or of a shipped one. */
    default Optional<DraftRow> find(Scope scope, String publicId) {
        return find(scope.units(), scope.personId(), publicId);
    }

    /** {@link #page} with the scope taken apart. */
    @Unscoped("takes the scope's units and person one by one")
    List<DraftRow> page(
            Collection<Long> units,
            long me,
            @Nullable String state,
            @Nullable String like,
            @Nullable String course,
            @Nullable Instant before,
            long beforeId,
            int limit);

    /** {@link #count} with the scope taken apart. */
    @Unscoped("takes the scope's units one by one")
    long count(Collection<Long> units, @Nullable String state, @Nullable String like, @Nullable String course);

    /** {@link #find} with the scope taken apart. */
    @Unscoped("takes the scope's units and person one by one")
    Optional<DraftRow> find(Collection<Long> units, long me, String publicId);

    /** Locks a course, and so all its versions. */
    @Unscoped("the course was found in scope before")
    void lock(long courseId);

    /** The key of a shipped course. */
    @Unscoped("shipped courses are everybody's")
    Optional<Long> shipped(String code);

    /** The key of a course or version that was just made. */
    @Unscoped("the caller has just made it")
    Optional<Long> courseKey(String publicId);

    /** The key of a version that was just made. */
    @Unscoped("the caller has just made it")
    Optional<Long> versionKey(String publicId);

    /** Puts a course on record. */
    @Unscoped("the unit was found in the author's scope")
    void insertCourse(String publicId, @Nullable Long unitId, @Nullable String code, Instant at);

    /** Puts a shipped course on record where it is not there yet. */
    @Unscoped("shipped courses are everybody's")
    void ship(String publicId, String code, Instant at);

    /** Puts a draft on record. */
    @Unscoped("the course was found in the author's scope")
    void insertVersion(
            String publicId,
            long courseId,
            int number,
            int edition,
            String title,
            String summary,
            String subjectKind,
            @Nullable Long authorId,
            @Nullable String sourceHash,
            Instant at);

    /** Whether a version of the course is being written or waits for review or publication. */
    @Unscoped("the course was found in scope before")
    boolean hasOpen(long courseId);

    /** The highest number and edition of a course's versions; zeros where there is none. */
    @Unscoped("the course was found in scope before")
    Latest latest(long courseId);

    /** Changes what a draft says of itself. */
    @Unscoped("the version was found in scope before")
    void change(long id, String title, String summary, String subjectKind, Instant at);

    /** Remembers that a person wrote on a version. */
    @Unscoped("the version was found in scope before")
    void wrote(long versionId, long personId);

    /** Whether the person wrote on the version. */
    @Unscoped("the version was found in scope before")
    boolean isAuthor(long versionId, long personId);

    /** Counts lessons and length of a version anew and moves its row version on. */
    @Unscoped("the version was found in scope before")
    void recount(long versionId, Instant at);

    /** Hands a draft in. */
    @Unscoped("the version was found in scope before")
    void submit(long id, Instant at);

    /** Puts a reviewer's word on record. */
    @Unscoped("the version was found in scope before")
    void review(long id, String state, long reviewerId, @Nullable String remarks, Instant at);

    /** Retires whatever version of a course is published. */
    @Unscoped("the course was found in scope before")
    int retirePublished(long courseId, String reason, Instant at);

    /** Publishes a version. */
    @Unscoped("the version was found in scope before")
    void publish(long id, @Nullable Long by, Instant at);

    /** The hash of the source of a shipped course's published version. */
    @Unscoped("shipped courses are everybody's")
    Optional<String> publishedSource(long courseId);

    /**
     * The numbers of a course's latest version.
     *
     * @param edition its edition
     */
    @io.micronaut.data.annotation.MappedEntity("course_version")
    record Latest(@io.micronaut.data.annotation.Id int number, int edition) {}
}
