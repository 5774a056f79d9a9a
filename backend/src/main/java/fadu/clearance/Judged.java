package fadu.clearance;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What standing says about a holder for one certificate, in clearance's words.
 *
 * @param closed closed years of the term that are short
 * @param outlooks the present year at the days that matter; empty where no quota is set
 * @param figures what dossiers show; null where standing was not asked
 * @param explanation how it was derived, line by line
 */
public record Judged(
        List<ClosedYear> closed,
        List<Outlook> outlooks,
        @Nullable Figures figures,
        String explanation) {

    /**
     * The present year and the years before it.
     *
     * @param status MET, ON_TRACK, BEHIND, UNREACHABLE or NOT_SET
     * @param measure HOUR or DAY; null where not set
     * @param due null where not set
     * @param reachable the most that can still be reached; null where no daily cap is set
     */
    @Serdeable
    public record Figures(
            String status,
            @Nullable String measure,
            int lawYear,
            int counted,
            @Nullable Integer due,
            @Nullable Integer shortfall,
            int booked,
            @Nullable Integer reachable,
            @Nullable LocalDate dueDate,
            List<Share> categories,
            List<Year> years) {}

    /** One category's share of the quota. */
    @Serdeable
    public record Share(
            String code,
            String zh,
            int counted,
            @Nullable Integer due,
            @Nullable Integer shortfall) {}

    /** One closed year. */
    @Serdeable
    public record Year(
            int year,
            String status,
            int counted,
            @Nullable Integer due,
            @Nullable Integer shortfall) {}
}
