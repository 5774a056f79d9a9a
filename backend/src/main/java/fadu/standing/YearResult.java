package fadu.standing;

import fadu.rulebook.QuotaUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a closed law year ended. Amounts as in {@link Standing}. Two results are equal when their numbers are.
 */
public final class YearResult {
    private final int year;
    private final YearStatus status;
    private final YearReason reason;
    private final @Nullable QuotaUnit unit;
    private final int counted;
    private final @Nullable Integer due;
    private final @Nullable Integer shortfall;
    private final List<CategoryStanding> categories;
    private final String governedBy;
    private final Explained explained;

    YearResult(
            int year,
            YearStatus status,
            YearReason reason,
            @Nullable QuotaUnit unit,
            int counted,
            @Nullable Integer due,
            @Nullable Integer shortfall,
            List<CategoryStanding> categories,
            String governedBy,
            Explained explained) {
        this.year = year;
        this.status = status;
        this.reason = reason;
        this.unit = unit;
        this.counted = counted;
        this.due = due;
        this.shortfall = shortfall;
        this.categories = categories;
        this.governedBy = governedBy;
        this.explained = explained;
    }

    /** The law year. */
    public int year() {
        return year;
    }

    /** Met, short, not set or not judged. */
    public YearStatus status() {
        return status;
    }

    /** Why it has that status. */
    public YearReason reason() {
        return reason;
    }

    /** What the quota was counted in; null where there was none. */
    public @Nullable QuotaUnit unit() {
        return unit;
    }

    /** What counted. */
    public int counted() {
        return counted;
    }

    /** What was due; null where not set. */
    public @Nullable Integer due() {
        return due;
    }

    /** What was missing, in all or in the categories together, whichever is more; null where not set. */
    public @Nullable Integer shortfall() {
        return shortfall;
    }

    /** The categories. */
    public List<CategoryStanding> categories() {
        return categories;
    }

    /** The rule versions in force on the year's last day; empty for none. */
    public String governedBy() {
        return governedBy;
    }

    /** Why, step by step; told on demand. */
    public Node explanation() {
        return explained.tell();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof YearResult that
                && year == that.year
                && status == that.status
                && reason == that.reason
                && unit == that.unit
                && counted == that.counted
                && Objects.equals(due, that.due)
                && Objects.equals(shortfall, that.shortfall)
                && categories.equals(that.categories)
                && governedBy.equals(that.governedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(year, status, counted, due);
    }

    @Override
    public String toString() {
        return "YearResult[" + year + " " + status + " " + reason + " counted " + counted + " due " + due + " short "
                + shortfall + "]";
    }
}
