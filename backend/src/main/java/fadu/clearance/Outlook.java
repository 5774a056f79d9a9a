package fadu.clearance;

import java.time.LocalDate;

/**
 * How the present law year stands at one of the days that matter: the year's end or a renewal inside the year.
 *
 * @param at the day
 * @param status the standing's word for it, e.g. BEHIND
 * @param enough whether the forecast there reaches what is due there
 * @param counted what counts today, in hundredths of a 学时 or in half-days
 * @param due what is due there, in the same unit
 * @param shortfall what is missing today, in the same unit
 */
public record Outlook(
        int year,
        LocalDate at,
        String status,
        boolean enough,
        Measure measure,
        int counted,
        int due,
        int shortfall,
        String rules,
        String clause) {}
