package fadu.directory;

import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dated spans of people. A span is open while it has no end; one is closed and the next opened on the same day. */
@Unscoped("callers have the person in scope")
public interface Spans {
    /** All spans of a person and of the records merged into it, oldest first. */
    List<Span> of(long personId);

    /** Latest first day among the open spans: nothing can end before it. */
    Optional<LocalDate> latestOpenStart(long personId);

    /** First day in the present unit. */
    Optional<LocalDate> unitSince(long personId);

    /** Ends service in the present unit. */
    void closeUnit(long personId, LocalDate on);

    /** Begins service in a unit. */
    void openUnit(long personId, long unitId, LocalDate on, @Nullable String reason);

    /** The open categories. */
    List<Span> openCategories(long personId);

    /** Ends one category. */
    void closeCategory(long personId, String category, LocalDate on);

    /** Begins a category. */
    void openCategory(long personId, String category, LocalDate on, String source);

    /** First day of the open span of a flag. */
    Optional<LocalDate> statusSince(long personId, String kind);

    /** Latest end of the closed spans of a flag. */
    Optional<LocalDate> statusEnded(long personId, String kind);

    /** Ends a flag. */
    void closeStatus(long personId, String kind, LocalDate on);

    /** Begins a flag. */
    void openStatus(long personId, String kind, LocalDate on, String source);

    /** First day in the present post. */
    Optional<LocalDate> postSince(long personId);

    /** Ends the present post. */
    void closePost(long personId, LocalDate on);

    /** Begins a post. */
    void openPost(long personId, String title, LocalDate on);

    /** True when another absence than the one of this kind and first day lies in the time. */
    boolean absenceOverlaps(long personId, String kind, LocalDate from, @Nullable LocalDate to);

    /** Changes the end of the absence of this kind and first day; 0 when there is none. */
    int setAbsenceEnd(long personId, String kind, LocalDate from, @Nullable LocalDate to, @Nullable String note);

    /** Records an absence. */
    void insertAbsence(long personId, String kind, LocalDate from, @Nullable LocalDate to, @Nullable String note);

    /** Ends everything that is open. */
    void closeAll(long personId, LocalDate on);

    /** Opens anew on {@code on} what ended on {@code ended}, but for the unit. */
    void reopen(long personId, LocalDate ended, LocalDate on, String source);
}
