/** How a job stands. */
export type JobState = 'NEVER' | 'RUNNING' | 'DONE' | 'FAILED';

/** A job with its last and next run. */
export interface JobView {
  name: string;
  zh: string;
  en: string;
  schedule: string;
  lastRun: string | null;
  nextRun: string | null;
  state: JobState;
  done: number;
  total: number;
  message: string | null;
}

/** One run of a job for its slot. */
export interface RunView {
  slot: string;
  state: JobState;
  startedAt: string;
  finishedAt: string | null;
  done: number;
  total: number;
  message: string | null;
}

/** How long a run took, in whole seconds; nothing while it runs. */
export const seconds = (run: Pick<RunView, 'startedAt' | 'finishedAt'>): number | undefined =>
  run.finishedAt ? Math.max(0, Math.round((new Date(run.finishedAt).getTime() - new Date(run.startedAt).getTime()) / 1_000)) : undefined;

/** The mark that stands for a state. */
export const markOf = (state: JobState): 'met' | 'track' | 'unreachable' | 'unset' => ({ NEVER: 'unset', RUNNING: 'track', DONE: 'met', FAILED: 'unreachable' } as const)[state];

/** When a job runs, in parts that words can be made of: every day at a time, every so many minutes, or something else, in cron's own form. */
export type Cadence = { kind: 'daily'; at: string } | { kind: 'minutes'; n: number } | { kind: 'cron'; cron: string };

/** Reads a Quartz schedule: second, minute, hour, day of month, month, day of week. */
export const cadence = (cron: string): Cadence => {
  const [second = '', minute = '', hour = '', ...days] = cron.trim().split(/\s+/);
  const everyDay = /^\d+$/.test(second) && days.length >= 3 && days.every((part) => part === '*' || part === '?');
  if (everyDay && second === '0' && /^\d+$/.test(minute) && /^\d+$/.test(hour)) return { kind: 'daily', at: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}` };
  const every = minute === '*' ? 1 : Number(/^(?:0|\*)\/(\d+)$/.exec(minute)?.[1]);
  if (everyDay && hour === '*' && every) return { kind: 'minutes', n: every };
  return { kind: 'cron', cron };
};
