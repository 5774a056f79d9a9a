/** One look at the server's clock: its time at a moment of this window's own running time, and how unsure the moment is. */
export interface Sample {
  /** Server time minus running time, in milliseconds. */
  offset: number;
  /** How long the question took: the offset is wrong by half of it at most. */
  trip: number;
}

/** A sample from the running time when the question left and when the answer came. */
export const sampleOf = (left: number, came: number, serverTime: string): Sample => ({ offset: Date.parse(serverTime) - (left + came) / 2, trip: came - left });

/**
 * Which of two samples to trust: the surer one, unless they contradict each other. They do when the device slept, for then its
 * running time stood still; the newer one is right.
 */
export function better(old: Sample | undefined, fresh: Sample): Sample {
  if (!old) return fresh;
  const contradict = Math.abs(fresh.offset - old.offset) > (fresh.trip + old.trip) / 2 + 250;
  return contradict || fresh.trip <= old.trip ? fresh : old;
}

/** Milliseconds left, never below nothing; while the exam is paused the clock stands. */
export function timeLeft(deadlineAt: string, pausedAt: string | null, sample: Sample, running: number): number {
  const at = pausedAt ? Date.parse(pausedAt) : running + sample.offset;
  return Math.max(0, Date.parse(deadlineAt) - at);
}

const MINUTES = [30, 15, 5, 1] as const;

/** The whole minutes left that are worth announcing between two looks at the clock; nothing at most looks. */
export function announced(before: number, now: number): number | undefined {
  return [...MINUTES].reverse().find((minutes) => before > minutes * 60_000 && now <= minutes * 60_000 && now > 0);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** What stands on the clock: 42:48, from an hour on 1:02:09. */
export function clockFace(left: number): string {
  const seconds = Math.ceil(left / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
}
