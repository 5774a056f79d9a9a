package fadu.standing;

import fadu.rulebook.QuotaUnit;
import java.math.BigDecimal;

/** Amounts in words: hundredths as 学时, half-days as 天. */
final class Amounts {
    private final QuotaUnit unit;

    Amounts(QuotaUnit unit) {
        this.unit = unit;
    }

    /** E.g. {@code 38.5 学时}. */
    String zh(long amount) {
        return number(amount) + (unit == QuotaUnit.DAY ? " 天" : " 学时");
    }

    /** E.g. {@code 38.5 hours}. */
    String en(long amount) {
        return number(amount) + (unit == QuotaUnit.DAY ? " days" : " hours");
    }

    private String number(long amount) {
        var exact = unit == QuotaUnit.DAY
                ? BigDecimal.valueOf(amount).multiply(new BigDecimal("0.5"))
                : BigDecimal.valueOf(amount, 2);
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
}
