package fadu.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter on record.
 *
 * @param content its {@link LetterText} as JSON
 * @param fileHash the kept PDF; null until somebody first opened it
 * @param servedAt the first proof of service; null while it is not served
 */
@MappedEntity("notice_letter")
public record Letter(
        @Id long id,
        String publicId,
        String number,
        long personId,
        long unitId,
        String subjectRef,
        String title,
        String content,
        @Nullable String fileHash,
        Instant madeAt,
        @Nullable Instant servedAt) {}
