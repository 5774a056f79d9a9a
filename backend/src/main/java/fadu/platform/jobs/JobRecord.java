package fadu.platform.jobs;

import org.jspecify.annotations.Nullable;

/**
 * How a job has fared.
 *
 * @param lastSuccess its latest run that was done; null where none was
 * @param failedSlots slots of the time asked about that failed and have not been made good
 */
public record JobRecord(@Nullable JobRunRow lastSuccess, long failedSlots) {}
