package fadu.clearance;

import java.util.Locale;

/** In what a quota is counted. */
public enum Measure {
    /** Hundredths of a 学时. */
    HOUR,
    /** Half-days. */
    DAY;

    /** An amount as people write it: 14.50 学时, 7.5 天. */
    public String write(int amount) {
        return switch (this) {
            case HOUR -> String.format(Locale.ROOT, "%d.%02d 学时", amount / 100, Math.abs(amount % 100));
            case DAY -> amount % 2 == 0 ? amount / 2 + " 天" : amount / 2 + ".5 天";
        };
    }
}
