package fadu.notice;

import org.jspecify.annotations.Nullable;

/**
 * A message to one person's inbox. Texts longer than the inbox holds are cut, never refused: a decision must not fail on its
 * announcement.
 *
 * @param topic what it is about, e.g. {@code appeal.answered}; at most 60 characters
 * @param title at most 120 characters are kept
 * @param body at most 1000 characters are kept
 * @param link a path in the application, e.g. {@code /letters/…}; null where there is nothing to open
 * @param dedupeKey names the message once and for all, at most 160 characters: the second with the same key is not sent
 */
public record Message(
        long personId,
        String topic,
        String title,
        String body,
        @Nullable String link,
        String dedupeKey) {}
