/** Quartz as alarm clock; job_run(job, slot) and a fence make each effect happen once. */
@NullMarked
package fadu.platform.jobs;

import org.jspecify.annotations.NullMarked;
