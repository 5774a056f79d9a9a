package fadu.directory.importing;

import org.jspecify.annotations.Nullable;

/**
 * A row that was written.
 *
 * @param personId whom it concerned
 * @param before what undoing needs, in the kind's own words (JSON as a rule), at most 60,000 bytes; kept sealed
 */
public record Applied(int line, @Nullable Long personId, String before) {}
