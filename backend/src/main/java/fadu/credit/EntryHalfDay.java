package fadu.credit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** A half-day that an entry covers. */
@MappedEntity("credit_entry_half_day")
public record EntryHalfDay(@Id long entryId, LocalDate day, Half half) {
    /** The half-day alone. */
    public HalfDay halfDay() {
        return new HalfDay(day, half);
    }
}
