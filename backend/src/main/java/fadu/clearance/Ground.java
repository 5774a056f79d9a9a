package fadu.clearance;

import static fadu.clearance.Verdict.CANCEL;
import static fadu.clearance.Verdict.CLEAR;
import static fadu.clearance.Verdict.MAKE_UP;
import static fadu.clearance.Verdict.SUSPEND;
import static fadu.clearance.Verdict.TAKE_BACK;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a certificate may be looked at, with the verdicts open to a reviewer and the one proposed where the rule set's own
 * table of grounds says nothing. A rule proposes; persons decide.
 */
public enum Ground {
    /** (a) A closed law year inside the term is short of the quota then in force. */
    BELOW_QUOTA_CLOSED(
            "年度学时未达标",
            "Below the quota of a closed year",
            true,
            MAKE_UP,
            List.of(CLEAR, MAKE_UP, SUSPEND, TAKE_BACK, CANCEL)),
    /** (b) The present year's end, or a renewal inside the year, is near and the forecast there is below what is due there. */
    BELOW_QUOTA_CURRENT(
            "本年度学时预计不足",
            "Forecast below the quota of this year",
            true,
            MAKE_UP,
            List.of(CLEAR, MAKE_UP, SUSPEND, TAKE_BACK, CANCEL)),
    /** The last day of validity has passed and the certificate is neither cancelled nor replaced. */
    EXPIRED("证件已过有效期", "Expired", false, CANCEL, List.of(TAKE_BACK, CANCEL)),
    /** Not established, registered and in post at once, or no longer serving. */
    OFF_POST("不在执法岗位", "Off post", false, TAKE_BACK, List.of(CLEAR, SUSPEND, TAKE_BACK, CANCEL)),
    /** Auxiliary staff can never hold an enforcement certificate. */
    AUXILIARY_HOLDER("辅助人员持有执法证", "Held by auxiliary staff", false, CANCEL, List.of(TAKE_BACK, CANCEL)),
    /** The holder has another live certificate of the kind that ends later. */
    TWO_CERTIFICATES("一人持有两证", "Two certificates", false, CANCEL, List.of(TAKE_BACK, CANCEL)),
    /** The rule set asks for a pass at renewal, renewal is near, and none is on record. */
    NO_VALID_PASS(
            "换证前没有有效的合格记录",
            "No valid pass before renewal",
            false,
            MAKE_UP,
            List.of(CLEAR, MAKE_UP, SUSPEND, TAKE_BACK, CANCEL));

    private static final String UNFIT = "UNFIT";

    private final String zh;
    private final String en;
    private final boolean ofAYear;
    private final Verdict proposed;
    private final List<Verdict> allowed;

    Ground(String zh, String en, boolean ofAYear, Verdict proposed, List<Verdict> allowed) {
        this.zh = zh;
        this.en = en;
        this.ofAYear = ofAYear;
        this.proposed = proposed;
        this.allowed = allowed;
    }

    /** The ground in Chinese. */
    public String zh() {
        return zh;
    }

    /** The ground in English. */
    public String en() {
        return en;
    }

    /**
     * True when the flag's law year belongs to the cause. The other grounds carry the law year in which they were found and
     * stand across New Year as the same flag.
     */
    public boolean ofAYear() {
        return ofAYear;
    }

    /** What is proposed where the rule set says nothing. */
    public Verdict proposed() {
        return proposed;
    }

    /** What a reviewer may decide where the rule set says nothing, mildest first. */
    public EnumSet<Verdict> allowed() {
        return EnumSet.copyOf(allowed);
    }

    /**
     * The codes by which a rule set's table of grounds may name this ground, the most exact first. {@code UNFIT} is the
     * clause that names no ground: whoever does not meet the conditions.
     *
     * @param status the standing's word for the shortage; null for none
     */
    public List<String> codes(@Nullable String status) {
        return switch (this) {
            case BELOW_QUOTA_CLOSED -> List.of(name(), "YEAR_SHORT", UNFIT);
            case BELOW_QUOTA_CURRENT ->
                "UNREACHABLE".equals(status)
                        ? List.of("UNREACHABLE", name(), "BEHIND", UNFIT)
                        : List.of("BEHIND", name(), UNFIT);
            case AUXILIARY_HOLDER -> List.of(name(), "AUXILIARY", UNFIT);
            case EXPIRED, OFF_POST, TWO_CERTIFICATES, NO_VALID_PASS -> List.of(name(), UNFIT);
        };
    }

    /** The ground of that name, for filters. */
    public static Optional<Ground> of(String name) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst();
    }
}
