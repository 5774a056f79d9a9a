import type { Problem } from '@/shared/api/problem';
import type { Saving } from './indicator';
import type { Entry, OutboxStore } from './outboxStore';
import type { Receipt, Reply } from './reply';
import { tidy, type Response, type SentResponse } from './response';

/** Answers that leave together, oldest first. */
export interface Batch {
  client: string;
  epoch: number;
  answers: { seq: number; slot: number; response: Response }[];
}

/** A batch as the server takes it. */
export interface SaveBody {
  clientId: string;
  epoch: number;
  answers: Batch['answers'];
}

/** Runs something later; calling the result calls it off. */
export type Later = (ms: number, run: () => void) => () => void;

/** What an outbox stands on; all of it is replaced in tests. */
export interface Ground {
  store: OutboxStore;
  send: (batch: Batch) => Promise<Reply>;
  hash: (response: Response) => Promise<string>;
  later: Later;
  random: () => number;
}

/** Why nothing is sent any more. */
export type Halt = 'signedOut' | 'replaced' | 'over';
/** How a round of sending ended. */
export type Settled = 'empty' | 'away' | 'stuck' | Halt;

const MOST = 40;
const SLOWEST_MS = 5_000;
const JUMP = 1_000;
/** Between two batches, so that somebody who types sends a word and not each letter. */
const BREATH_MS = 400;

/**
 * The answers of one window that no acknowledgement has come for. Every answer is written here before it is sent, sent in the
 * order in which it was given, one batch at a time, again and again under the same number, and taken away only by an
 * acknowledgement that repeats its hash.
 */
export class Outbox {
  /** Answers of an earlier writer's time: told to the candidate, never sent again, never merged. */
  aside: Entry[] = [];
  /** Answers that the server will not take, by number, and why. */
  readonly stuck = new Map<number, Problem>();
  /** An acknowledgement did not repeat what was sent. */
  fault = false;
  halted: Halt | undefined;

  private entries: Entry[] = [];
  private readonly tried = new Set<number>();
  private overtakenUnkept: number[] = [];
  private writes: Promise<void> = Promise.resolve();
  private last = 0;
  private unwritten = 0;
  private unkept = false;
  private sending = false;
  private away = false;
  private failures = 0;
  private singles = 0;
  private savedAt: string | null = null;
  private callOff: (() => void) | undefined;
  private waiting: ((how: Settled) => void)[] = [];

  constructor(
    private readonly ground: Ground,
    readonly attempt: string,
    readonly client: string,
    public epoch: number,
    private readonly changed: () => void = () => undefined,
  ) {}

  /** Takes up what an earlier run of this window left. */
  load(entries: readonly Entry[], last: number): void {
    this.entries = entries.filter(({ client }) => client === this.client).sort((a, b) => a.seq - b.seq);
    this.last = Math.max(last, 0, ...this.entries.map(({ seq }) => seq));
    this.entries.forEach(({ seq }) => this.tried.add(seq));
  }

  get saving(): Saving {
    return { unwritten: this.unwritten, pending: this.unwritten + this.entries.length, sending: this.sending, away: this.away, unkept: this.unkept, savedAt: this.savedAt };
  }

  /** What no acknowledgement has come for, oldest first. */
  get pending(): readonly Entry[] {
    return this.entries;
  }

  /** An acknowledgement from before this run: what the server says it holds. */
  knownSaved(at: string | null): void {
    if (at && (!this.savedAt || at > this.savedAt)) this.savedAt = at;
  }

  /** Keeps an answer, then sends it after a moment. */
  put(slot: number, response: SentResponse, moment: number): Promise<void> {
    this.unwritten++;
    this.changed();
    this.writes = this.writes.then(() => this.write(slot, tidy(response), moment));
    return this.writes;
  }

  private async write(slot: number, response: Response, moment: number): Promise<void> {
    const entry: Entry = { attempt: this.attempt, client: this.client, seq: ++this.last, epoch: this.epoch, slot, response };
    // What was never sent, or was refused for good, is overtaken by the newer answer to the same question.
    const overtaken = this.entries.filter((other) => other.slot === slot && (!this.tried.has(other.seq) || this.stuck.has(other.seq))).map(({ seq }) => seq);
    this.entries = this.entries.filter(({ seq }) => !overtaken.includes(seq));
    overtaken.forEach((seq) => this.stuck.delete(seq));
    try {
      await this.ground.store.put(entry, [...overtaken, ...this.overtakenUnkept]);
      this.overtakenUnkept = [];
      this.unkept = false;
    } catch {
      this.unkept = true;
      this.overtakenUnkept.push(...overtaken);
    }
    this.entries.push(entry);
    this.unwritten--;
    this.changed();
    // Whoever types on and on must not put the sending off for ever.
    if (!this.callOff) this.soon(moment);
  }

  /** Sends at once whatever waits; also ends a wait between two tries. */
  flush(): void {
    this.soon(0);
  }

  /** Goes on after signing in again. */
  resume(): void {
    if (this.halted === 'signedOut') this.halted = undefined;
    this.flush();
  }

  /** This window writes from now on under a new epoch; what was left from before is set aside. */
  adopt(epoch: number): void {
    this.aside.push(...this.entries.filter((entry) => entry.epoch !== epoch));
    this.entries = this.entries.filter((entry) => entry.epoch === epoch);
    this.epoch = epoch;
    this.halted = undefined;
    this.changed();
    if (this.entries.length) this.flush();
  }

  /** Another window was seen to write: what waits is sent once more, to be kept as evidence, and then no more. */
  async replaced(): Promise<void> {
    if (this.halted) return;
    this.halted = 'replaced';
    await this.writes;
    if (this.entries.length && !this.sending) await this.exchange(this.next());
    this.halted = 'replaced';
    this.tell();
  }

  /** The paper is over. */
  end(): void {
    this.halted = 'over';
    this.callOff?.();
    this.tell();
  }

  /** Lets go of what was set aside, because the candidate said so. */
  async forgetAside(): Promise<void> {
    const gone = this.aside;
    this.aside = [];
    this.changed();
    await this.ground.store.remove(this.attempt, this.client, gone.map(({ seq }) => seq)).catch(() => undefined);
  }

  /** Waits until nothing is left, or until something that time alone does not mend stands in the way. */
  settled(): Promise<Settled> {
    const now = this.standing();
    return now ? Promise.resolve(now) : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Sends everything that was left, before the window comes alive; gives up at the first failure. */
  async replay(): Promise<Settled> {
    await this.writes;
    for (let batch = this.next(); batch.length; batch = this.next()) {
      await this.exchange(batch);
      if (this.halted) return this.halted;
      if (this.away) return 'away';
    }
    return this.stuck.size ? 'stuck' : 'empty';
  }

  /** What would be lost from the air if the page went now; sent once more as the last thing the page does. */
  lastWords(): Batch | undefined {
    const batch = this.halted ? [] : this.next();
    batch.forEach(({ seq }) => this.tried.add(seq));
    return batch.length ? this.batchOf(batch) : undefined;
  }

  private next(): Entry[] {
    const able = this.entries.filter(({ seq }) => !this.stuck.has(seq));
    const first = able[0];
    return first ? able.filter(({ epoch }) => epoch === first.epoch).slice(0, this.singles > 0 ? 1 : MOST) : [];
  }

  private batchOf(entries: readonly Entry[]): Batch {
    return { client: this.client, epoch: entries[0]?.epoch ?? this.epoch, answers: entries.map(({ seq, slot, response }) => ({ seq, slot, response })) };
  }

  private soon(ms: number): void {
    this.callOff?.();
    this.callOff = this.ground.later(ms, () => { this.callOff = undefined; void this.pump(); });
  }

  private async pump(): Promise<void> {
    if (this.sending || this.halted) return;
    const batch = this.next();
    if (batch.length) await this.exchange(batch);
    this.tell();
    if (!this.halted && this.next().length) this.soon(this.failures ? this.pause() : this.singles || batch.length === MOST ? 0 : BREATH_MS);
  }

  private async exchange(batch: readonly Entry[]): Promise<void> {
    this.sending = true;
    batch.forEach(({ seq }) => this.tried.add(seq));
    this.changed();
    try {
      const reply = await this.ground.send(this.batchOf(batch)).catch((): Reply => ({ kind: 'unknown' }));
      await this.hear(batch, reply);
    } finally {
      this.sending = false;
      this.changed();
    }
  }

  private async hear(batch: readonly Entry[], reply: Reply): Promise<void> {
    if (reply.kind === 'saved') return this.acknowledged(batch, reply.saved.receipts);
    if (reply.kind === 'unknown' || reply.kind === 'wait') {
      this.failures++;
      this.away = reply.kind === 'unknown';
      return;
    }
    this.away = false;
    if (reply.kind === 'signedOut') { this.halted = 'signedOut'; return; }
    // The server refuses a batch as a whole: one by one it shows which answer is meant, and which had arrived before.
    if (batch.length > 1) { this.singles = batch.length; return; }
    const only = batch[0];
    if (!only) return;
    if (reply.kind === 'reused') await this.renumber(only);
    else if (reply.kind === 'refused') this.stuck.set(only.seq, reply.problem);
    else this.halted = reply.kind;
    this.singles = Math.max(0, this.singles - 1);
  }

  private async acknowledged(batch: readonly Entry[], receipts: readonly Receipt[]): Promise<void> {
    const gone: number[] = [];
    for (const entry of batch) {
      const receipt = receipts.find(({ seq }) => seq === entry.seq);
      if (receipt && receipt.slot === entry.slot && receipt.answerHash === (await this.ground.hash(entry.response))) {
        gone.push(entry.seq);
        this.knownSaved(receipt.serverTime);
      }
    }
    this.fault = gone.length < batch.length;
    this.failures = this.fault ? this.failures + 1 : 0;
    this.away = false;
    this.singles = Math.max(0, this.singles - gone.length);
    this.entries = this.entries.filter(({ seq }) => !gone.includes(seq));
    // Should this fail, the answer is sent once more after a reload and gets the same receipt.
    await this.ground.store.remove(this.attempt, this.client, gone).catch(() => undefined);
  }

  /** This device lost count of its numbers: the answer goes on under one that cannot have been used. */
  private async renumber(entry: Entry): Promise<void> {
    const fresh = { ...entry, seq: (this.last += JUMP) };
    await this.ground.store.put(fresh, [entry.seq]).catch(() => { this.unkept = true; });
    this.entries = this.entries.map((other) => (other.seq === entry.seq ? fresh : other));
  }

  private pause(): number {
    return Math.min(SLOWEST_MS, 500 * 2 ** (this.failures - 1)) * (0.5 + this.ground.random() / 2);
  }

  private standing(): Settled | undefined {
    if (this.halted) return this.halted;
    if (this.unwritten || this.sending) return undefined;
    if (!this.entries.length) return 'empty';
    return this.next().length ? undefined : 'stuck';
  }

  private tell(): void {
    this.changed();
    const how = this.standing();
    if (how) this.waiting.splice(0).forEach((resolve) => resolve(how));
  }
}
