package fadu.directory.roster;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person on record as a roster compares and restores one; sealed fields and indexes in hex.
 *
 * @param categories the open ones
 * @param flags the names of the open flags
 */
record RosterPerson(
        long id,
        Plain plain,
        String unitName,
        Set<String> categories,
        Set<String> flags,
        @Nullable String postTitle,
        @Nullable LocalDate leftOn,
        int version,
        List<KeptSpan> spans) {
    /** The columns that a roster writes and undoing restores. */
    @Serdeable
    record Plain(
            String publicId,
            String name,
            @Nullable String gender,
            @Nullable String idSealed,
            @Nullable String idIndex,
            @Nullable String idTail,
            @Nullable String phoneSealed,
            @Nullable String phoneIndex,
            @Nullable String staffNumber,
            @Nullable String education,
            long unitId) {}

    /**
     * A span as it stands.
     *
     * @param sort {@code UNIT}, {@code CATEGORY}, {@code STATUS} or {@code POST}
     * @param value the unit's key, the category, the flag or the title
     */
    @Serdeable
    record KeptSpan(
            String sort,
            String value,
            @Nullable String note,
            LocalDate fromDate,
            @Nullable LocalDate toDate) {}

    /**
     * What undoing a row needs.
     *
     * @param fresh true for somebody whom the import put on record
     * @param version the person's version right after applying: another one means that somebody changed them since
     */
    @Serdeable
    record Before(boolean fresh, int version, @Nullable Plain plain, List<KeptSpan> spans) {}
}
