package fadu.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * A date on which something is due, and what will be there.
 *
 * @param due what is due there in all; 0 where the rules ask for nothing
 * @param shortfall what is missing today of what is due there, in all or in the categories together, whichever is more
 */
public record Milestone(
        Kind kind,
        LocalDate date,
        int due,
        int shortfall,
        Forecast forecast,
        StandingStatus status,
        List<CategoryStanding> categories) {
    /** Why the date matters. */
    public enum Kind {
        /** The certificate ends inside the year. */
        RENEWAL,
        /** The law year ends. */
        YEAR_END
    }

    /** True when the forecast falls short here, whether or not it could still be reached. */
    public boolean fallsShort() {
        return status == StandingStatus.BEHIND || status == StandingStatus.UNREACHABLE;
    }
}
