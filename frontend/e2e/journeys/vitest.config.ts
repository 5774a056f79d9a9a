import base from '../../vite.config';

/** Journeys against the whole product that FADU_ADDRESS names; one file at a time, in the order of their names. */
export default {
  ...base,
  test: { include: ['e2e/journeys/**/*.journey.ts'], environment: 'node', fileParallelism: false, testTimeout: 600_000, hookTimeout: 120_000 },
};
