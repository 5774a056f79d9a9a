package fadu.standing;

import java.time.LocalDate;

/** What the ledger holds for a person, day and subject kind, in hundredths of a 学时. */
public record DaySum(LocalDate day, String subjectKind, int hundredths) {}
