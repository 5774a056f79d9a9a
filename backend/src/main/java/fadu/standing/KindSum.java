package fadu.standing;

/**
 * What the ledger holds for a person, year and subject kind.
 *
 * @param hundredths of a 学时; reversals and negative adjustments are in it
 */
public record KindSum(String subjectKind, int hundredths) {}
