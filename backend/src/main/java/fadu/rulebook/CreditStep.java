package fadu.rulebook;

/**
 * A step of a table from minutes to credit.
 *
 * @param fromMinutes this long or longer
 * @param hundredths of a 学时
 */
public record CreditStep(int fromMinutes, int hundredths) {}
