package fadu.standing;

/**
 * One category's share.
 *
 * @param counted hundredths of a 学时
 * @param due the category's own minimum on the date looked at; 0 where it has none
 * @param shortfall 0 when there is enough
 */
public record CategoryStanding(String code, String zh, String en, int counted, int due, int shortfall) {}
