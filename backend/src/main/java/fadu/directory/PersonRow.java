package fadu.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists and exports show one.
 *
 * @param pinyin the order of lists, with {@code id} behind it
 * @param idNumberTail last four characters of the identity number; null when none is on record
 */
@MappedEntity("person")
public record PersonRow(
        @Id long id,
        String publicId,
        String name,
        String pinyin,
        String unitPublicId,
        String unitName,
        String category,
        boolean established,
        boolean registered,
        boolean inPost,
        @Nullable String postTitle,
        @Nullable String staffNumber,
        @Nullable String idNumberTail,
        @Nullable String gender,
        @Nullable String education,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn) {}
