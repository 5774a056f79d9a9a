import type { Response } from './response';

/** An answer that no acknowledgement has come for. `seq` is the window's own number, `epoch` the writer's when it was given. */
export interface Entry {
  attempt: string;
  client: string;
  seq: number;
  epoch: number;
  slot: number;
  response: Response;
}

/** Where entries survive reload, crash and power cut. A promise that resolved means that it is written. */
export interface OutboxStore {
  /** Everything kept for an attempt, by whichever window of this browser, oldest first. */
  read(attempt: string): Promise<{ entries: Entry[]; last: Record<string, number> }>;
  /** Writes an entry together with the window's last number, and takes away those it replaces, all or nothing. */
  put(entry: Entry, replaces: readonly number[]): Promise<void>;
  /** Takes away what was acknowledged. */
  remove(attempt: string, client: string, seqs: readonly number[]): Promise<void>;
}
