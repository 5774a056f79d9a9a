import base from '../vite.config';

/** Journeys in a real browser: one file at a time, because they share it. */
export default {
  ...base,
  test: { include: ['e2e/**/*.e2e.ts'], environment: 'node', fileParallelism: false, maxConcurrency: 3, testTimeout: 600_000, hookTimeout: 60_000 },
};
