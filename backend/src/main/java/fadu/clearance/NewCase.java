package fadu.clearance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case to open.
 *
 * @param dueOn the earliest due day of the flags that it gathers; null where none has one
 */
public record NewCase(
        String publicId,
        String number,
        long personId,
        long certificateId,
        long unitId,
        @Nullable LocalDate dueOn) {}
