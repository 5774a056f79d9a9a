package fadu.rulebook.form;

import fadu.platform.problem.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number within bounds, exact, never through a float's rounding. */
record NumberForm(BigDecimal least, BigDecimal most, int decimals, String unitZh, String unitEn)
        implements Form<BigDecimal> {
    @Override
    public BigDecimal read(@Nullable Object json) throws Misfit {
        if (!(json instanceof Number)) {
            throw new Misfit("", "应为数字。", "This must be a number.");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(json.toString()).stripTrailingZeros();
        } catch (NumberFormatException e) {
            throw new Misfit("", "应为数字。", "This must be a number.");
        }
        if (number.scale() > decimals) {
            throw new Misfit(
                    "",
                    decimals == 0 ? "应为整数。" : "最多两位小数。",
                    decimals == 0 ? "This must be a whole number." : "At most two decimals.");
        }
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            throw new Misfit(
                    "",
                    "应在 " + least.toPlainString() + " 到 " + most.toPlainString() + " 之间。",
                    "This must lie between " + least.toPlainString() + " and " + most.toPlainString() + ".");
        }
        return number;
    }

    @Override
    public String show(Object json, Language language) {
        var unit = language == Language.EN ? unitEn : unitZh;
        var number = new BigDecimal(json.toString()).stripTrailingZeros().toPlainString();
        return unit.isEmpty() || unit.equals("%") ? number + unit : number + " " + unit;
    }

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Shape shape() {
        return Shape.number(least.intValueExact(), most.intValueExact(), decimals, unitZh, unitEn);
    }
}
