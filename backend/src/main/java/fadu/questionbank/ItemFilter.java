package fadu.questionbank;

import fadu.exams.bank.BankStage;
import fadu.exams.item.ItemKind;
import fadu.law.LawTitles;
import fadu.law.Ordinal;
import fadu.platform.db.Like;
import org.jspecify.annotations.Nullable;

/**
 * Which items a list shows; null or empty filters nothing.
 *
 * @param bank public id of a bank
 * @param words anywhere in what a candidate sees, or in the code
 * @param topic a path and what lies below it
 * @param state of the latest version
 * @param submitted true for drafts that wait for review only
 * @param author public id of a person
 * @param law title of a statute that the item cites
 * @param article its article, 第十二条
 */
public record ItemFilter(
        @Nullable String bank,
        @Nullable String words,
        @Nullable String topic,
        @Nullable ItemKind kind,
        @Nullable Integer difficulty,
        @Nullable BankStage state,
        boolean submitted,
        @Nullable String author,
        @Nullable String law,
        @Nullable String article) {
    /** A LIKE pattern over the words; null for none. */
    public @Nullable String part() {
        return Like.containing(words);
    }

    /** A LIKE pattern over what lies below the topic; null for none. */
    public @Nullable String below() {
        return topic == null || topic.isBlank() ? null : Like.startingWith(topic.strip() + "/");
    }

    /** The topic itself; null for none. */
    public @Nullable String exactTopic() {
        return topic == null || topic.isBlank() ? null : topic.strip();
    }

    /** The key of the statute; null for any. */
    public @Nullable String lawKey() {
        return law == null || law.isBlank() ? null : LawTitles.key(law);
    }

    /** The article's number; null for any. */
    public @Nullable Ordinal ordinal() {
        return article == null ? null : Ordinal.parse(article).orElse(null);
    }
}
