package fadu.credit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Credit that is booked but not yet earned. Asked by the forecast of a standing, answered by the features that book. */
public interface PendingCredit {
    /**
     * The bookings of these persons from one date to another, both included; persons without any are absent.
     *
     * @param personIds of any number; answered without a query per person
     */
    Map<Long, List<Booked>> booked(Collection<Long> personIds, LocalDate from, LocalDate to);

    /**
     * One booking.
     *
     * @param hundredths what it will earn by the rules of today; 0 where they do not say
     */
    record Booked(
            String subjectKind,
            String mode,
            LocalDate on,
            int hundredths,
            Set<HalfDay> halfDays,
            String label,
            String link) {}
}
