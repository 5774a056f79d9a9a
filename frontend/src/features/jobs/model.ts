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
