package fadu.standing;

import org.jspecify.annotations.Nullable;

/**
 * What will be there on a due date. {@code expected = counted + max(booked, pace)}, but never more than {@code max};
 * {@code max = counted + booked + remainingDays × dailyCap}.
 *
 * @param booked credit of bookings up to the due date, as far as the daily cap lets it count
 * @param pace what the remaining days bring at the year's pace so far: counted ÷ days elapsed × days after today, rounded down
 * @param remainingDays days on which credit can still be earned, today and the due date included
 * @param dailyCap what a day can bring: the rule's, or two half-days; null where the rules set none
 * @param max null where there is no daily cap
 */
public record Forecast(
        int counted,
        int booked,
        int pace,
        int remainingDays,
        @Nullable Integer dailyCap,
        int expected,
        @Nullable Integer max) {}
