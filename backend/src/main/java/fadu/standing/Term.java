package fadu.standing;

import java.time.LocalDate;

/** A certificate's term; both days belong to it. */
public record Term(LocalDate from, LocalDate to) {
    /** True when every day of the calendar year lies in the term. */
    public boolean holdsWhole(int year) {
        return !from.isAfter(LocalDate.of(year, 1, 1)) && !to.isBefore(LocalDate.of(year, 12, 31));
    }
}
