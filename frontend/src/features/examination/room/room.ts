import { asProblem, type Problem } from '@/shared/api/problem';
import type { ReceiptView, RoomView, StateView } from '../model';
import { saidOf, type Said, type Saving } from './indicator';
import { Outbox, type Batch, type Ground, type Later, type Settled } from './outbox';
import type { Entry } from './outboxStore';
import { replyOf, type Reply, type Saved } from './reply';
import { tidy, type Response } from './response';
import { announced, better, sampleOf, timeLeft, type Sample } from './serverClock';

/** The server as the room sees it. */
export interface RoomApi {
  room(attempt: string, client: string): Promise<RoomView>;
  state(attempt: string): Promise<StateView>;
  save(attempt: string, batch: Batch): Promise<Saved>;
  takeOver(attempt: string, client: string): Promise<RoomView>;
  handIn(attempt: string, epoch: number): Promise<ReceiptView>;
}

/** Everything a room stands on. */
export interface RoomGround extends Omit<Ground, 'send'> {
  api: RoomApi;
  /** Running time of this window in milliseconds; never a wall clock. */
  running: () => number;
  /** Whether another window of this browser that goes by that name is still there. */
  alive: (client: string) => Promise<boolean>;
}

/** What the room is doing: `elsewhere` before this window ever wrote, `replaced` after another one took over. */
export type RoomPhase = 'opening' | 'replaying' | 'failed' | 'elsewhere' | 'live' | 'replaced' | 'over';

/** All that the page shows. */
export interface RoomState {
  phase: RoomPhase;
  problem: Problem | undefined;
  room: RoomView | undefined;
  answers: Readonly<Record<number, Response>>;
  said: Said;
  saving: Saving;
  /** Numbers of the questions whose last answer is not acknowledged. */
  unsaved: ReadonlySet<number>;
  /** Answers that will not count unless given anew. */
  left: readonly Entry[];
  stuck: readonly { slot: number; problem: Problem }[];
  fault: boolean;
  msLeft: number | undefined;
  pausedAt: string | null;
  deadlineAt: string;
  timeUp: boolean;
  handingIn: boolean;
  receipt: ReceiptView | null;
}

const POLL_MS = 8_000;
const POLL_AT_END_MS = 1_500;
const RETRY_MS = 2_500;
const NEAR_END_MS = 4_000;

/** One attempt in one window: opens it, keeps its answers in an outbox, follows the server's clock, hands in. */
export class ExamRoom {
  readonly state: RoomState = {
    phase: 'opening', problem: undefined, room: undefined, answers: {}, said: 'none', unsaved: new Set(), left: [], stuck: [], fault: false, msLeft: undefined, pausedAt: null, deadlineAt: '', timeUp: false,
    handingIn: false, receipt: null, saving: { unwritten: 0, pending: 0, sending: false, away: false, unkept: false, savedAt: null },
  };

  private box: Outbox;
  private strangers: Entry[] = [];
  private sample: Sample | undefined;
  private stopped = false;
  private readonly timers = new Map<string, () => void>();

  constructor(
    private readonly ground: RoomGround,
    private readonly attempt: string,
    private readonly client: string,
    private readonly changed: () => void,
    /** Called with the minutes left at the set moments. */
    private readonly announce: (minutes: number) => void = () => undefined,
  ) {
    this.box = this.boxOf(client, 0);
  }

  /** Opens the room: first what this browser still holds goes out, then the paper comes alive. */
  async open(): Promise<void> {
    // A room that failed says so until it is open: somebody who waits should not be told anew every few seconds.
    if (this.state.phase !== 'failed') this.set({ phase: 'opening', problem: undefined });
    const kept = await this.ground.store.read(this.attempt).catch(() => ({ entries: [], last: {} as Record<string, number> }));
    let room: RoomView;
    try {
      room = await this.ask(() => this.ground.api.room(this.attempt, this.client), ({ serverTime }) => serverTime);
    } catch (thrown) {
      return this.fail(thrown, kept.entries);
    }
    this.strangers = [];
    this.box = this.boxOf(this.client, room.epoch);
    this.box.load(kept.entries, kept.last[this.client] ?? 0);
    if (kept.entries.length) {
      this.set({ phase: 'replaying', room });
      if ((await this.replay(kept.entries, room)) === 'away') return this.fail(new TypeError('network'), kept.entries);
      try {
        room = await this.ask(() => this.ground.api.room(this.attempt, this.client), ({ serverTime }) => serverTime);
      } catch (thrown) {
        return this.fail(thrown, kept.entries);
      }
    }
    this.enter(room);
  }

  /** 在此设备继续. */
  async takeOver(): Promise<void> {
    try {
      this.enter(await this.ask(() => this.ground.api.takeOver(this.attempt, this.client), ({ serverTime }) => serverTime));
      this.set({ problem: undefined });
    } catch (thrown) {
      this.set({ problem: asProblem(thrown) });
    }
  }

  /** Takes an answer; `moment` is how long it may gather company before it is sent. */
  answer(slot: number, given: Response, moment: number): void {
    if (this.state.phase !== 'live' || this.state.timeUp || this.state.pausedAt || this.state.handingIn) return;
    const response = tidy(given);
    this.set({ answers: { ...this.state.answers, [slot]: response } });
    void this.box.put(slot, response, (this.state.msLeft ?? Infinity) < NEAR_END_MS ? 0 : moment);
  }

  /** The network came back, or the candidate wants it tried at once. */
  retry(): void {
    if (this.state.phase === 'failed') void this.open();
    else this.box.flush();
    this.poll(0);
  }

  /** Somebody signed in again in place. */
  signedIn(): void {
    if (this.state.phase === 'failed') void this.open();
    else this.box.resume();
    this.poll(0);
  }

  /** Hands in once everything has been acknowledged; can be called off until the server is asked. */
  async handIn(): Promise<void> {
    if (this.state.phase !== 'live' || this.state.handingIn) return;
    this.set({ handingIn: true, problem: undefined });
    this.box.flush();
    const how = await this.box.settled();
    if (!this.state.handingIn || this.state.phase !== 'live') return;
    if (how === 'stuck') return this.set({ handingIn: false });
    if (how === 'signedOut') { this.later('hand-in', RETRY_MS, () => { this.set({ handingIn: false }); void this.handIn(); }); return; }
    if (how !== 'empty') return this.set({ handingIn: false });
    try {
      const receipt = await this.ground.api.handIn(this.attempt, this.box.epoch);
      this.finish(receipt);
    } catch (thrown) {
      const reply = replyOf(thrown);
      if (reply.kind === 'replaced') { this.set({ handingIn: false }); return this.lose(); }
      if (reply.kind === 'unknown' || reply.kind === 'signedOut') this.later('hand-in', RETRY_MS, () => { if (this.state.handingIn) { this.set({ handingIn: false }); void this.handIn(); } });
      else this.set({ handingIn: false, problem: asProblem(thrown) });
    }
  }

  /** Goes back to the paper while the hand-in still waits for the network. */
  callOffHandIn(): void {
    this.timers.get('hand-in')?.();
    this.set({ handingIn: false });
  }

  /** What to say with the page's last breath. */
  lastWords(): Batch | undefined {
    return this.state.phase === 'live' ? this.box.lastWords() : undefined;
  }

  /** Lets go of answers that did not count. */
  async forgetLeft(): Promise<void> {
    const strangers = this.strangers;
    this.strangers = [];
    await this.box.forgetAside();
    for (const { client, seq } of strangers) await this.ground.store.remove(this.attempt, client, [seq]).catch(() => undefined);
    this.mirror();
  }

  /** The window goes. */
  stop(): void {
    this.stopped = true;
    this.timers.forEach((cancel) => cancel());
    this.timers.clear();
  }

  private boxOf(client: string, epoch: number): Outbox {
    return new Outbox({ ...this.ground, send: (batch) => this.send(batch) }, this.attempt, client, epoch, () => this.mirror());
  }

  private async send(batch: Batch): Promise<Reply> {
    try {
      const saved = await this.ask(() => this.ground.api.save(this.attempt, batch), ({ serverTime }) => serverTime);
      this.set({ deadlineAt: saved.deadlineAt });
      return { kind: 'saved', saved };
    } catch (thrown) {
      return replyOf(thrown);
    }
  }

  /** First the windows that are gone, under their own names, then this one: an answer counts under the writer it was given to. */
  private async replay(entries: readonly Entry[], room: RoomView): Promise<Settled> {
    for (const client of new Set(entries.map((entry) => entry.client))) {
      if (client === this.client || (await this.ground.alive(client))) continue;
      const box = this.boxOf(client, room.epoch);
      box.load(entries, 0);
      if ((await box.replay()) === 'away') return 'away';
      this.strangers.push(...box.pending);
    }
    return this.box.replay();
  }

  private enter(room: RoomView): void {
    if (room.state === 'HANDED_IN') return this.finish(room.receipt, room);
    this.set({ room, deadlineAt: room.deadlineAt, pausedAt: room.pausedAt, timeUp: false });
    this.box.knownSaved(room.answers.reduce<string | null>((latest, { savedAt }) => (!latest || savedAt > latest ? savedAt : latest), null));
    const answers = Object.fromEntries(room.answers.map(({ slot, response }) => [slot, tidy(response)]));
    if (room.writer) {
      this.box.adopt(room.epoch);
      // What is still under way is newer than what the server holds.
      this.box.pending.forEach(({ slot, response }) => { answers[slot] = response; });
      this.set({ answers, phase: 'live' });
    } else this.set({ answers, phase: 'elsewhere' });
    this.mirror();
    this.tick();
    this.poll(POLL_MS);
  }

  private finish(receipt: ReceiptView | null, room = this.state.room): void {
    this.box.end();
    this.set({ phase: 'over', room, receipt, handingIn: false, left: [...this.box.aside, ...this.box.pending, ...this.strangers] });
    this.stop();
  }

  private async lose(): Promise<void> {
    this.set({ phase: 'replaced', handingIn: false });
    await this.box.replaced();
    this.mirror();
  }

  private fail(thrown: unknown, kept: readonly Entry[]): void {
    const problem = asProblem(thrown);
    this.set({ phase: 'failed', problem, left: kept });
    if (!problem || problem.status <= 0 || problem.status >= 500) this.later('open', RETRY_MS, () => void this.open());
  }

  private poll(ms: number): void {
    this.later('poll', ms, async () => {
      if (this.state.phase !== 'live' && this.state.phase !== 'elsewhere' && this.state.phase !== 'replaced') return;
      try {
        const state = await this.ask(() => this.ground.api.state(this.attempt), ({ serverTime }) => serverTime);
        await this.follow(state);
      } catch { /* The next round asks again; what is saved is told by saves alone. */ }
      this.poll(this.state.timeUp ? POLL_AT_END_MS : POLL_MS);
    });
  }

  private async follow(state: StateView): Promise<void> {
    const resumed = !!this.state.pausedAt && !state.pausedAt;
    this.set({ deadlineAt: state.deadlineAt, pausedAt: state.pausedAt });
    if (state.state === 'HANDED_IN') {
      const room = await this.ground.api.room(this.attempt, this.client);
      return this.finish(room.receipt, this.state.room);
    }
    if (this.state.phase === 'live' && state.epoch !== this.box.epoch) return this.lose();
    if (resumed) this.box.flush();
    this.tick();
  }

  private tick(): void {
    if (!this.sample) return;
    const before = this.state.msLeft ?? Infinity;
    const left = timeLeft(this.state.deadlineAt, this.state.pausedAt, this.sample, this.ground.running());
    const timeUp = left === 0 && !this.state.pausedAt;
    if (timeUp && !this.state.timeUp) { this.box.flush(); this.poll(POLL_AT_END_MS); }
    this.set({ msLeft: left, timeUp });
    const minutes = Number.isFinite(before) ? announced(before, left) : undefined;
    if (minutes) this.announce(minutes);
    this.later('tick', 250, () => this.tick());
  }

  private async ask<T>(question: () => Promise<T>, serverTime: (answer: T) => string): Promise<T> {
    const left = this.ground.running();
    const answer = await question();
    this.sample = better(this.sample, sampleOf(left, this.ground.running(), serverTime(answer)));
    return answer;
  }

  private later(name: string, ms: number, run: () => void): void {
    this.timers.get(name)?.();
    if (!this.stopped) this.timers.set(name, (this.ground.later as Later)(ms, run));
  }

  /** What the outbox says, as the page reads it. */
  private mirror(): void {
    const { saving, pending, aside, stuck, fault, halted } = this.box;
    if (halted === 'replaced' && this.state.phase === 'live') this.set({ phase: 'replaced', handingIn: false });
    if (halted === 'over' && this.state.phase === 'live') this.poll(0);
    const lost = this.state.phase === 'replaced' || this.state.phase === 'elsewhere' ? pending : [];
    this.set({
      saving, said: saidOf(saving), fault,
      unsaved: new Set(pending.map(({ slot }) => slot)),
      left: this.state.phase === 'over' || this.state.phase === 'failed' ? this.state.left : [...aside, ...lost, ...this.strangers],
      stuck: pending.flatMap(({ seq, slot }) => { const problem = stuck.get(seq); return problem ? [{ slot, problem }] : []; }),
    });
  }

  private set(change: Partial<RoomState>): void {
    Object.assign(this.state, change);
    this.changed();
  }
}
