package fadu.directory;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is written about somebody new.
 *
 * @param name at most 60 characters
 * @param gender {@code M} or {@code F}; from the identity number where null
 * @param idNumber in any way of writing
 * @param phone in any way of writing
 * @param flags the flags that hold from {@code joinedOn}
 * @param joinedOn first day in the unit
 * @param source where this is known from, e.g. a document's number
 */
public record PersonDraft(
        String name,
        @Nullable String gender,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String staffNumber,
        @Nullable String education,
        Category category,
        Set<Flag> flags,
        @Nullable String postTitle,
        LocalDate joinedOn,
        String source) {
    /** Longest name and post title, in characters. */
    public static final int NAME = 60;
    /** Longest staff number and education, in characters. */
    public static final int SHORT = 40;
}
