package fadu.standing;

import fadu.platform.Unscoped;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The facts of many people in one statement, streamed. Read over the tables of credit and directory, never written. */
@Unscoped("reads for people whom the caller found in scope, or for the whole county's sweep")
public interface FactRows {
    /** Reads them. */
    void read(Asked asked, Taker taker);

    /**
     * What is asked.
     *
     * @param from the first day looked at, a 1 January
     * @param at the last day looked at
     * @param balances whether the yearly balances hold nothing later than {@code at}, so that days need not be summed
     * @param cap the smallest daily cap in play; null reads no days
     * @param halfDays whether a quota in days is in play
     * @param today whether what was earned on {@code at} itself matters
     */
    record Asked(
            Collection<Long> personIds,
            LocalDate from,
            LocalDate at,
            boolean balances,
            @Nullable Integer cap,
            boolean halfDays,
            boolean today) {}

    /** Takes the rows, in no order but that a day's kinds come with their day. */
    interface Taker {
        /** Credit of a year and kind. */
        void sum(long personId, int year, String subjectKind, int hundredths);

        /** Credit of a day above the cap, by kind. */
        void day(long personId, LocalDate day, String subjectKind, int hundredths);

        /** Different half-days of a year. */
        void halfDays(long personId, int year, int count);

        /** Credit of the last day looked at. */
        void today(long personId, String subjectKind, int hundredths);

        /** A half-day of the last day looked at; {@code AM} or {@code PM}. */
        void halfDayToday(long personId, String half);

        /** A category that has not stood all the time. */
        void category(long personId, String category, LocalDate from, @Nullable LocalDate to);

        /** A long leave. */
        void leave(long personId, String kind, LocalDate from, @Nullable LocalDate to);
    }
}
