package fadu.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statute as read from one file.
 *
 * @param passedOn the first dated line of the header
 * @param textOn the last day on which the text was passed or revised
 * @param inForceSince since when the statute holds, as its text says
 * @param effectiveFrom from when this text holds; null where that is not said
 * @param preamble what stands before the first article; null for nothing
 */
record StatuteDraft(
        String title,
        @Nullable LawLevel level,
        String issuingBody,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate textOn,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate effectiveFrom,
        List<HistoryLine> history,
        List<String> chapters,
        @Nullable String preamble,
        List<ArticleDraft> articles,
        List<Finding> findings) {
    boolean fit() {
        return findings.stream().noneMatch(Finding::fatal);
    }
}
