package fadu.standing;

import fadu.rulebook.QuotaUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the running law year. Amounts are hundredths of a 学时, or half-days where the unit is {@link
 * QuotaUnit#DAY}. What the headline says is the worst of the milestones, the earliest of equals; when all are met, the year's
 * end. Two standings are equal when their numbers are.
 */
public final class Standing {
    private final StandingStatus status;
    private final int lawYear;
    private final @Nullable QuotaUnit unit;
    private final int counted;
    private final @Nullable Integer due;
    private final @Nullable Milestone headline;
    private final List<Milestone> milestones;
    private final LocalDate at;
    private final String ruleIdentity;
    private final Explained explained;

    Standing(
            int lawYear,
            @Nullable QuotaUnit unit,
            int counted,
            @Nullable Integer due,
            List<Milestone> milestones,
            LocalDate at,
            String ruleIdentity,
            Explained explained) {
        this.lawYear = lawYear;
        this.unit = unit;
        this.counted = counted;
        this.due = due;
        this.milestones = milestones;
        this.at = at;
        this.ruleIdentity = ruleIdentity;
        this.explained = explained;
        this.headline = headline(milestones);
        this.status = headline == null ? StandingStatus.NOT_SET : headline.status();
    }

    private static @Nullable Milestone headline(List<Milestone> milestones) {
        Milestone worst = null;
        for (var each : milestones) {
            boolean worse = worst == null || each.status().compareTo(worst.status()) > 0;
            boolean bothMet = worst != null && each.status() == worst.status() && each.status() == StandingStatus.MET;
            if (worse || bothMet) {
                worst = each;
            }
        }
        return worst;
    }

    /** Met, on track, behind, unreachable or not set. */
    public StandingStatus status() {
        return status;
    }

    /** The law year: the calendar year in Asia/Shanghai. */
    public int lawYear() {
        return lawYear;
    }

    /** What the quota is counted in; null where there is none. */
    public @Nullable QuotaUnit unit() {
        return unit;
    }

    /** What counts so far. Without a quota: everything in the ledger, in hundredths of a 学时. */
    public int counted() {
        return counted;
    }

    /** What is due at the year's end; null where not set. */
    public @Nullable Integer due() {
        return due;
    }

    /** What is due on {@link #dueDate()}: less than {@link #due()} where a renewal comes first. */
    public @Nullable Integer dueNow() {
        return headline == null ? null : headline.due();
    }

    /** What is missing today of what is due on {@link #dueDate()}; category minimums count. */
    public @Nullable Integer shortfall() {
        return headline == null ? null : headline.shortfall();
    }

    /** Credit booked up to {@link #dueDate()}. */
    public int booked() {
        return headline == null ? 0 : headline.forecast().booked();
    }

    /** Whether it can still be reached; null where not set. */
    public @Nullable Boolean reachable() {
        return headline == null ? null : status != StandingStatus.UNREACHABLE;
    }

    /** The date that the headline looks at. */
    public @Nullable LocalDate dueDate() {
        return headline == null ? null : headline.date();
    }

    /** Days from today to {@link #dueDate()}; 0 when it is today. */
    public @Nullable Integer daysLeft() {
        return headline == null
                ? null
                : (int) java.time.temporal.ChronoUnit.DAYS.between(at, Objects.requireNonNull(dueDate()));
    }

    /** The categories as of {@link #dueDate()}. */
    public List<CategoryStanding> categories() {
        return headline == null ? List.of() : headline.categories();
    }

    /** The forecast for {@link #dueDate()}; null where not set. */
    public @Nullable Forecast forecast() {
        return headline == null ? null : headline.forecast();
    }

    /** All dates on which something is due from now on in this year, in order: a renewal inside it, its end. Empty where not set. */
    public List<Milestone> milestones() {
        return milestones;
    }

    /** The milestone of a kind. */
    public Optional<Milestone> milestone(Milestone.Kind kind) {
        return milestones.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** Which rule versions it was derived under. */
    public String ruleIdentity() {
        return ruleIdentity;
    }

    /** Why, step by step; told on demand. */
    public Node explanation() {
        return explained.tell();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Standing that
                && lawYear == that.lawYear
                && unit == that.unit
                && counted == that.counted
                && Objects.equals(due, that.due)
                && milestones.equals(that.milestones)
                && at.equals(that.at)
                && ruleIdentity.equals(that.ruleIdentity);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lawYear, counted, milestones);
    }

    @Override
    public String toString() {
        return "Standing[" + status + " " + lawYear + " counted " + counted + " due " + due + " " + milestones + "]";
    }
}
