package fadu.credit;

import java.time.LocalDate;
import java.util.Set;

/** Earned credit for tests. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    private Samples() {}

    /** Ninety minutes of public law on a morning. */
    static Earned morning(long personId, String source) {
        return earned(personId, source, "1", 200, Set.of(new HalfDay(DAY, Half.AM)));
    }

    static Earned earned(long personId, String source, String version, int hundredths, Set<HalfDay> halfDays) {
        return new Earned(
                personId,
                "PUBLIC_LAW",
                "LECTURE",
                DAY,
                hundredths * 27,
                hundredths,
                halfDays,
                "TEST",
                source,
                version,
                "行政处罚法专题",
                "45 分钟为 1 学时",
                null);
    }
}
