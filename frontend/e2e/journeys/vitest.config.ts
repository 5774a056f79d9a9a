import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from '../../vite.config';

/** Files in the order of their names: each rests on what the one before left. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => one.moduleId.localeCompare(other.moduleId));
  }
}

/** Journeys against the whole product that FADU_ADDRESS names; one file at a time, in the order of their names. */
export default {
  ...base,
  test: { include: ['e2e/journeys/**/*.journey.ts'], environment: 'node', fileParallelism: false, sequence: { sequencer: ByName }, testTimeout: 600_000, hookTimeout: 120_000 },
};
