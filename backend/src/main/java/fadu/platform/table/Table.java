package fadu.platform.table;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table to be written as a file, row after row and never all at once.
 *
 * @param name the sheet's name, at most 31 characters
 * @param heads the words of the first row
 * @param rows cells in the order of the heads: text, whole numbers, {@link java.math.BigDecimal}, {@link
 *     java.time.LocalDate} and {@link java.time.Instant} (written as Asia/Shanghai time) or null
 */
public record Table(String name, List<String> heads, Iterator<List<@Nullable Object>> rows) {}
