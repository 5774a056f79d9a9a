package fadu.standing;

import java.time.LocalDate;
import java.util.List;

/**
 * What the sweep says about one live certificate.
 *
 * @param unitId the holder's unit on the day of the sweep
 * @param closed the closed years that lie wholly in the term, oldest first; those not judged are among them
 */
public record Swept(
        long personId,
        long unitId,
        long certificateId,
        LocalDate termFrom,
        LocalDate termTo,
        Standing current,
        List<YearResult> closed) {}
