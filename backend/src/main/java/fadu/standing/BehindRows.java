package fadu.standing;

import fadu.platform.Scope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The projection as pages read it, within a scope. */
public interface BehindRows {
    /** The next rows, those who miss most first; {@code lastShortfall} null begins. */
    List<BehindRow> byShortfall(
            Scope scope, BehindFilter filter, @Nullable Integer lastShortfall, long lastPersonId, int limit);

    /** The next rows, those whose date comes first at the top; {@code lastDate} null begins. */
    List<BehindRow> byDueDate(
            Scope scope, BehindFilter filter, @Nullable LocalDate lastDate, long lastPersonId, int limit);

    /** How many rows there are. */
    long count(Scope scope, BehindFilter filter);

    /** How many stand where, by unit. */
    List<BehindSum> sums(Scope scope, @Nullable Long unitId);

    /** The internal keys of people in scope. */
    List<Long> keys(Scope scope, Collection<String> publicIds);
}
