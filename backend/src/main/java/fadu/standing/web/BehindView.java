package fadu.standing.web;

import fadu.directory.PersonRef;
import fadu.directory.UnitRef;
import fadu.rulebook.QuotaUnit;
import fadu.standing.BehindRow;
import fadu.standing.BehindSum;
import fadu.standing.StandingStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** One person of the list; {@code derivedAt} says how old it is. */
@Serdeable
record BehindView(
        PersonRef person,
        String category,
        StandingStatus status,
        @Nullable QuotaUnit unit,
        int counted,
        @Nullable Integer due,
        @Nullable Integer shortfall,
        int booked,
        @Nullable LocalDate dueDate,
        @Nullable Integer daysLeft,
        @Nullable LocalDate certificateEnd,
        Instant derivedAt) {
    static BehindView of(BehindRow row, LocalDate today) {
        return new BehindView(
                new PersonRef(row.publicId(), row.name(), new UnitRef(row.unitPublicId(), row.unitName())),
                row.category(),
                row.status(),
                row.quotaUnit(),
                row.counted(),
                row.due(),
                row.shortfall(),
                row.booked(),
                row.dueDate(),
                daysLeft(row, today),
                row.certificateEnd(),
                row.derivedAt());
    }

    /** Days from today to the date; 0 when it is today, negative when it has passed. */
    static @Nullable Integer daysLeft(BehindRow row, LocalDate today) {
        return row.dueDate() == null ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(today, row.dueDate()));
    }

    /** A page. */
    @Serdeable
    record BehindPage(
            List<BehindView> items,
            @Nullable String next,
            @Nullable Long total) {}

    /** How many stand where, in all and by unit; sums of what is missing in hundredths of a 学时, without quotas in days. */
    @Serdeable
    record BehindSummary(
            long met,
            long onTrack,
            long behind,
            long unreachable,
            long notSet,
            long sumShortfall,
            @Nullable Instant derivedAt,
            List<BehindOfUnit> byUnit) {
        static BehindSummary of(List<BehindSum> sums) {
            return new BehindSummary(
                    sum(sums, BehindSum::met),
                    sum(sums, BehindSum::onTrack),
                    sum(sums, BehindSum::behind),
                    sum(sums, BehindSum::unreachable),
                    sum(sums, BehindSum::notSet),
                    sum(sums, BehindSum::sumShortfall),
                    sums.stream()
                            .map(BehindSum::derivedAt)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    sums.stream().map(BehindOfUnit::of).toList());
        }

        private static long sum(List<BehindSum> sums, ToLongFunction<BehindSum> figure) {
            return sums.stream().mapToLong(figure).sum();
        }
    }

    /** How many of a unit's own people stand where. */
    @Serdeable
    record BehindOfUnit(
            UnitRef unit, long met, long onTrack, long behind, long unreachable, long notSet, long sumShortfall) {
        static BehindOfUnit of(BehindSum sum) {
            return new BehindOfUnit(
                    new UnitRef(sum.publicId(), sum.name()),
                    sum.met(),
                    sum.onTrack(),
                    sum.behind(),
                    sum.unreachable(),
                    sum.notSet(),
                    sum.sumShortfall());
        }
    }
}
