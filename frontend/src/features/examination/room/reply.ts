import { Problem } from '@/shared/api/problem';

/** The proof of one saved answer. */
export interface Receipt {
  seq: number;
  serverSeq: number;
  slot: number;
  answerHash: string;
  serverTime: string;
  receipt: string;
}

/** The acknowledgement of a batch, given after the commit. */
export interface Saved {
  receipts: Receipt[];
  deadlineAt: string;
  serverTime: string;
}

/** Why a batch was not acknowledged, reduced to what the outbox does about it. */
export type Reply =
  | { kind: 'saved'; saved: Saved }
  /** No answer, or one that leaves open what happened: ask again with the same numbers. */
  | { kind: 'unknown' }
  /** The server said clearly that it took nothing and that it is to be tried again. */
  | { kind: 'wait' }
  | { kind: 'signedOut' }
  /** Another window writes now. */
  | { kind: 'replaced' }
  /** The paper is handed in. */
  | { kind: 'over' }
  /** The same number was used with another answer. */
  | { kind: 'reused' }
  /** These answers will never be taken, and why. */
  | { kind: 'refused'; problem: Problem };

const LASTING: Readonly<Record<string, Reply>> = {
  ATTEMPT_SUPERSEDED: { kind: 'replaced' },
  ATTEMPT_ELSEWHERE: { kind: 'replaced' },
  ATTEMPT_HANDED_IN: { kind: 'over' },
  SAVE_SEQ_REUSED: { kind: 'reused' },
  SIT_PAUSED: { kind: 'wait' },
  SAVE_BUSY: { kind: 'wait' },
};

/** Reads a failure. Whatever is not known to be a lasting refusal is tried again: an answer is never given up on a guess. */
export function replyOf(thrown: unknown): Reply {
  if (!(thrown instanceof Problem)) return { kind: 'unknown' };
  const known = LASTING[thrown.code];
  if (known) return known;
  if (thrown.status === 401) return { kind: 'signedOut' };
  if (thrown.status === 403 || thrown.status === 408 || thrown.status === 409 || thrown.status === 429 || thrown.status >= 500 || thrown.status <= 0) return { kind: 'unknown' };
  return { kind: 'refused', problem: thrown };
}
