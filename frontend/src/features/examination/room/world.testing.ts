import { Problem } from '@/shared/api/problem';
import type { ReceiptView, RoomView, StateView } from '../model';
import type { Batch, Later } from './outbox';
import type { Entry, OutboxStore } from './outboxStore';
import type { Receipt, Saved } from './reply';
import { canonical, type Response } from './response';

/** A world for tests: virtual time, a store that survives windows, a server that behaves as the real one, a network that does not. */

/** Numbers that are the same for the same seed. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lets every promise that can go on go on. */
export const calm = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Time that only the test moves. */
export class Times {
  now = 0;
  private waiting: { at: number; run: () => void }[] = [];
  readonly later: Later = (ms, run) => {
    const each = { at: this.now + ms, run };
    this.waiting.push(each);
    return () => { this.waiting = this.waiting.filter((other) => other !== each); };
  };
  /** A window dies with all it had in mind. */
  forget(): void {
    this.waiting = [];
  }
  async pass(ms: number): Promise<void> {
    const until = this.now + ms;
    await calm();
    for (;;) {
      const [next] = this.waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.waiting = this.waiting.filter((other) => other !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
      await calm();
    }
    this.now = until;
  }
}

/** A store in memory; it can refuse to write, and stop before a write as a crash does. */
export class FakeStore implements OutboxStore {
  readonly rows = new Map<string, Entry>();
  private readonly last = new Map<string, number>();
  refuses = false;
  dead = false;
  private key = (entry: Pick<Entry, 'attempt' | 'client' | 'seq'>): string => `${entry.attempt}|${entry.client}|${entry.seq}`;

  async read(attempt: string): Promise<{ entries: Entry[]; last: Record<string, number> }> {
    await Promise.resolve();
    return { entries: [...this.rows.values()].filter((each) => each.attempt === attempt).map((each) => structuredClone(each)), last: Object.fromEntries(this.last) };
  }
  async put(entry: Entry, replaces: readonly number[]): Promise<void> {
    await Promise.resolve();
    if (this.dead) return new Promise(() => undefined);
    if (this.refuses) throw new Error('QuotaExceededError');
    this.rows.set(this.key(entry), structuredClone(entry));
    this.last.set(entry.client, entry.seq);
    replaces.forEach((seq) => this.rows.delete(this.key({ ...entry, seq })));
  }
  async remove(attempt: string, client: string, seqs: readonly number[]): Promise<void> {
    await Promise.resolve();
    if (this.dead) return new Promise(() => undefined);
    if (this.refuses) throw new Error('UnknownError');
    seqs.forEach((seq) => this.rows.delete(this.key({ attempt, client, seq })));
  }
}

/** What became of a request. */
export type Fate = 'ok' | 'requestLost' | 'replyLost' | 'busy' | 'again';

const refuse = (status: number, code: string): Problem => new Problem({ status, code, title: code });
const time = (seq: number): string => new Date(Date.UTC(2026, 10, 22, 1, 0, seq)).toISOString();

/** The server as far as a room sees it: events that are never changed, one writer, receipts after the commit. */
export class FakeServer {
  readonly events = new Map<string, { slot: number; text: string; serverSeq: number; status: 'OK' | 'SUPERSEDED' | 'LATE' }>();
  readonly current = new Map<number, { text: string; response: Response; client: string; seq: number; serverSeq: number }>();
  epoch = 1;
  writer = 'one';
  state: 'OPEN' | 'HANDED_IN' = 'OPEN';
  signedOut = false;
  pausedAt: string | null = null;
  deadlineAt = '2026-11-22T02:00:00.000Z';
  clock: () => string = () => '2026-11-22T01:00:00.000Z';
  /** Stores something else than what came, as a broken server would. */
  alters = false;
  tooLong = new Set<string>();
  handIns = 0;
  private last = 0;

  save(batch: Batch): Saved {
    if (this.signedOut) throw refuse(401, 'NOT_SIGNED_IN');
    const known = batch.answers.map(({ seq }) => this.events.get(`${batch.client}:${seq}`));
    batch.answers.forEach((answer, index) => {
      const event = known[index];
      if (event && (event.slot !== answer.slot || (event.text !== canonical(answer.response) && !this.alters))) throw refuse(422, 'SAVE_SEQ_REUSED');
      if (this.tooLong.has(canonical(answer.response))) throw refuse(422, 'SAVE_TOO_LONG');
    });
    const writes = batch.epoch === this.epoch && batch.client === this.writer;
    const all = known.every(Boolean);
    if (all && known.some((event) => event?.status === 'LATE')) throw refuse(409, 'ATTEMPT_HANDED_IN');
    if (all && known.some((event) => event?.status === 'SUPERSEDED') && !writes) throw refuse(409, 'ATTEMPT_SUPERSEDED');
    if (!all) {
      if (this.state === 'OPEN' && this.pausedAt) throw refuse(409, 'SIT_PAUSED');
      const status = this.state === 'HANDED_IN' ? 'LATE' : writes ? 'OK' : 'SUPERSEDED';
      batch.answers.forEach((answer, index) => { if (!known[index]) this.add(batch, answer, status); });
      if (status === 'LATE') throw refuse(409, 'ATTEMPT_HANDED_IN');
      if (status === 'SUPERSEDED') throw refuse(409, 'ATTEMPT_SUPERSEDED');
    }
    return {
      deadlineAt: this.deadlineAt, serverTime: this.clock(),
      receipts: batch.answers.map(({ seq }): Receipt => {
        const event = this.events.get(`${batch.client}:${seq}`);
        return { seq, slot: event?.slot ?? 0, serverSeq: event?.serverSeq ?? 0, answerHash: event?.text ?? '', serverTime: time(event?.serverSeq ?? 0), receipt: `r${event?.serverSeq}` };
      }),
    };
  }

  private add(batch: Batch, answer: Batch['answers'][number], status: 'OK' | 'SUPERSEDED' | 'LATE'): void {
    const text = this.alters ? `${canonical(answer.response)} ` : canonical(answer.response);
    const serverSeq = ++this.last;
    const stands = this.current.get(answer.slot);
    const overtaken = status === 'OK' && stands?.client === batch.client && stands.seq > answer.seq;
    this.events.set(`${batch.client}:${answer.seq}`, { slot: answer.slot, text, serverSeq, status: overtaken ? 'SUPERSEDED' : status });
    if (status === 'OK' && !overtaken) this.current.set(answer.slot, { text, response: answer.response, client: batch.client, seq: answer.seq, serverSeq });
  }

  room(client: string): RoomView {
    if (this.signedOut) throw refuse(401, 'NOT_SIGNED_IN');
    return {
      attemptId: 'a', examId: 'e', examTitle: '年度学法用法考试', kind: 'ANNUAL', instructions: null, candidateName: '林示范', candidateNumber: '202611220001', attemptNo: 1, state: this.state, epoch: this.epoch,
      writer: client === this.writer, startedAt: '2026-11-22T01:00:00Z', deadlineAt: this.deadlineAt, serverTime: this.clock(), pausedAt: this.pausedAt, mayHandInFrom: null, slots: [],
      answers: this.state === 'OPEN' ? [...this.current].map(([slot, { response, text, serverSeq }]) => ({ slot, response, serverSeq, answerHash: text, savedAt: time(serverSeq) })) : [],
      receipt: this.state === 'OPEN' ? null : this.receipt(),
    };
  }
  stateView(): StateView {
    if (this.signedOut) throw refuse(401, 'NOT_SIGNED_IN');
    return { attemptId: 'a', state: this.state, epoch: this.epoch, lastSeq: this.last, deadlineAt: this.deadlineAt, serverTime: this.clock(), pausedAt: this.pausedAt };
  }
  takeOver(client: string): RoomView {
    if (this.writer !== client) { this.writer = client; this.epoch++; }
    return this.room(client);
  }
  handIn(epoch: number): ReceiptView {
    if (this.state === 'OPEN') {
      if (epoch !== this.epoch) throw refuse(409, 'ATTEMPT_ELSEWHERE');
      this.state = 'HANDED_IN';
      this.handIns++;
    }
    return this.receipt();
  }
  private receipt(): ReceiptView {
    return { attemptId: 'a', examTitle: '年度学法用法考试', candidateName: '林示范', candidateNumber: '202611220001', attemptNo: 1, finishedAt: '2026-11-22T01:30:00Z', how: 'CANDIDATE', answered: this.current.size, questions: 5, root: 'f'.repeat(64), code: 'ABCD-EFGH-IJKL-MNOP' };
  }
}

/** A network between windows and the server whose faults the test decides. */
export class FakeNetwork {
  down = false;
  /** Batches that the network kept and delivers once more, later. */
  readonly ghosts: Batch[] = [];
  requests = 0;

  constructor(readonly server: FakeServer, private readonly fate: () => Fate = () => 'ok') {}

  async carry<T>(question: () => T, ghost?: Batch): Promise<T> {
    this.requests++;
    await Promise.resolve();
    if (this.down) throw new TypeError('Failed to fetch');
    const fate = this.fate();
    if (fate === 'requestLost') throw new TypeError('Failed to fetch');
    if (fate === 'busy') throw refuse(503, 'SAVE_BUSY');
    const answer = question();
    if (fate === 'replyLost') throw new TypeError('network error');
    if (fate === 'again' && ghost) this.ghosts.push(structuredClone(ghost));
    return answer;
  }
  /** Late copies of what was sent long ago arrive. */
  haunt(): void {
    this.ghosts.splice(0).forEach((ghost) => { try { this.server.save(ghost); } catch { /* Nobody listens any more. */ } });
  }
}
