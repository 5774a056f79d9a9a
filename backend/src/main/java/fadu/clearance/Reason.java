package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree that gives the reasons for a proposal.
 *
 * @param words the reason, in Chinese
 * @param clause where it stands; null where no clause is meant
 * @param evidence the number of the evidence that shows it; null for none
 */
@Serdeable
public record Reason(
        Mark mark,
        String words,
        @Nullable String clause,
        @Nullable Integer evidence,
        List<Reason> children) {
    /** What a reason weighs. */
    public enum Mark {
        /** Speaks against the holder. */
        AGAINST,
        /** Speaks for the holder, or shows that nothing stands in the way. */
        FOR,
        /** A person must look at it. */
        ATTENTION
    }

    /** A reason without children. */
    static Reason leaf(Mark mark, String words, @Nullable Integer evidence) {
        return new Reason(mark, words, null, evidence, List.of());
    }
}
