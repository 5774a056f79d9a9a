package fadu.questionbank;

import fadu.exams.bank.BankStage;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A version in the history of an item, without its text. */
@MappedEntity("item_version")
public record VersionLine(
        @Id long id,
        int number,
        BankStage state,
        String hash,
        @Nullable String authorName,
        Instant authoredAt,
        @Nullable String reviewedByName,
        @Nullable Instant reviewedAt,
        @Nullable String note,
        @Nullable String publishedByName,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt,
        @Nullable String retireReason) {}
