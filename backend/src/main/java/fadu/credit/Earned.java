package fadu.credit;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Credit that a source feature decided a person has earned, with the words that will explain it for good: the ledger never
 * asks its sources again.
 *
 * @param subjectKind what it was about, a {@link SubjectKind}'s name
 * @param mode how it was taken, a {@link Mode}'s name
 * @param earnedOn the date in Asia/Shanghai; its year is the law year
 * @param seconds time taken
 * @param hundredths hundredths of a 学时; negative only in an adjustment
 * @param halfDays the half-days it covers; empty where days do not apply
 * @param sourceKind the kind of business object, e.g. {@code LECTURE_PART}
 * @param sourceRef that object's own key
 * @param policyVersion which version of the source's terms; a repetition after a reversal needs another one
 * @param label what it is called in a statement; cut at 200 characters
 * @param explanation why this many, in a sentence; cut at 500 characters
 * @param link the page that shows the source, at most 200 characters
 */
public record Earned(
        long personId,
        String subjectKind,
        String mode,
        LocalDate earnedOn,
        int seconds,
        int hundredths,
        Set<HalfDay> halfDays,
        String sourceKind,
        String sourceRef,
        String policyVersion,
        String label,
        String explanation,
        @Nullable String link) {
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_EXPLANATION = 500;

    /** Cuts the words to what the ledger keeps and refuses keys that it would have to cut. */
    public Earned {
        halfDays = Set.copyOf(halfDays);
        label = cut(label, LONGEST_LABEL);
        explanation = cut(explanation, LONGEST_EXPLANATION);
        requireShort("subject kind", subjectKind, 30);
        requireShort("mode", mode, 20);
        requireShort("source kind", sourceKind, 30);
        requireShort("source", sourceRef, 120);
        requireShort("policy version", policyVersion, 60);
        requireShort("link", link == null ? "-" : link, 200);
        if (seconds < 0) {
            throw new IllegalArgumentException("credit takes no negative time");
        }
    }

    /** The dedupe key: business identity alone, never the rule and never the request. */
    public DedupeKey key() {
        return DedupeKey.of(personId, sourceKind, sourceRef, policyVersion, "");
    }

    private static String cut(String words, int longest) {
        if (words.codePointCount(0, words.length()) <= longest) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private static void requireShort(String name, String value, int longest) {
        if (value.isEmpty() || value.length() > longest) {
            throw new IllegalArgumentException(name + " must have 1 to " + longest + " characters: " + value);
        }
    }
}
