package fadu.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was so for a time: a category, a kind of leave.
 *
 * @param from first day
 * @param to first day on which it was no longer so; null while it is
 */
public record Span(String what, LocalDate from, @Nullable LocalDate to) {}
