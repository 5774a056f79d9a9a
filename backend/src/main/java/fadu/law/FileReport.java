package fadu.law;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was understood of a file. */
@Serdeable
public record FileReport(
        String title,
        @Nullable LawLevel level,
        String issuingBody,
        @Nullable LocalDate textOn,
        @Nullable LocalDate inForceSince,
        @Nullable LocalDate effectiveFrom,
        List<HistoryLine> history,
        List<String> chapters,
        int articleCount,
        List<Finding> findings) {
    static FileReport of(StatuteDraft draft) {
        return new FileReport(
                draft.title(),
                draft.level(),
                draft.issuingBody(),
                draft.textOn(),
                draft.inForceSince(),
                draft.effectiveFrom(),
                draft.history(),
                draft.chapters(),
                draft.articles().size(),
                draft.findings());
    }
}
