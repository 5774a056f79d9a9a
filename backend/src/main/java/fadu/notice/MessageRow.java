package fadu.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as it lies in the inbox. */
@MappedEntity("notice_message")
public record MessageRow(
        @Id long id,
        String publicId,
        String topic,
        String title,
        String body,
        @Nullable String link,
        Instant sentAt,
        @Nullable Instant readAt) {}
