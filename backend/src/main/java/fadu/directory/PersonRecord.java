package fadu.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands in a person's row, sealed fields still sealed and in hex. The columns from {@code category} to
 * {@code postTitle} repeat the spans that hold today.
 *
 * @param version grows with each change
 */
@MappedEntity("person")
public record PersonRecord(
        @Id long id,
        String publicId,
        String name,
        @Nullable String gender,
        @Nullable String idNumberSealed,
        @Nullable String idNumberTail,
        @Nullable String phoneSealed,
        @Nullable String staffNumber,
        @Nullable String education,
        long unitId,
        String unitPublicId,
        String unitName,
        String category,
        boolean established,
        boolean registered,
        boolean inPost,
        @Nullable String postTitle,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String leaveReason,
        @Nullable String mergedIntoPublicId,
        int version) {}
