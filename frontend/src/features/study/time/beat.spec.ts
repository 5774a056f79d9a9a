import { describe, expect, it } from 'vitest';
import { fresh, silence, step, waitAfter, type Beat, type Command, type Event, type Moment, type Opened, type Reply, type State } from './beat';

const opened: Opened = { session: 'S1', nonce: 'n0', heartbeatSeconds: 15, longestGapSeconds: 300, speedPercent: 100, presenceMinutes: 10, positionMillis: 0, elsewhereEnded: false };
const reply = (nonce: string, more: Partial<Reply> = {}): Reply => ({ nonce, countedMillis: 15_000, lost: [], cutMillis: 0, confirmedSeconds: 15, declaredSeconds: 600, covered: [], presence: null, presenceSeconds: 0, mayComplete: false, full: false, ...more });

/** A page with a hand on both of its clocks. */
class Page {
  state: State = fresh({ confirmedSeconds: 0, covered: [], mayComplete: false });
  mono = 1_000;
  wall = 1_700_000_000_000;
  sent: Beat[] = [];
  starts = 0;
  get at(): Moment { return { mono: this.mono, wall: this.wall }; }
  do(event: Event): this {
    const [state, command] = step(this.state, event, this.at);
    this.state = state;
    this.note(command);
    return this;
  }
  note(command: Command | undefined): void {
    if (command?.send === 'start') this.starts += 1;
    if (command?.send === 'beat') this.sent.push(command.beat);
  }
  after(seconds: number): this {
    for (let i = 0; i < seconds; i += 1) { this.mono += 1_000; this.wall += 1_000; this.do({ is: 'tick' }); }
    return this;
  }
  open(): this { return this.do({ is: 'begin' }).do({ is: 'opened', view: opened }); }
  last(): Beat { return this.sent.at(-1) as Beat; }
}

describe('heartbeats', () => {
  it('go out every fifteen seconds with the nonce of the last answer', () => {
    const page = new Page().open().after(14);
    expect(page.sent).toHaveLength(0);
    page.after(1);
    expect(page.last()).toMatchObject({ session: 'S1', nonce: 'n0', hiddenMillis: 0, presence: null, leaving: false });
    page.do({ is: 'reply', to: 'n0', reply: reply('n1') }).after(15);
    expect(page.last().nonce).toBe('n1');
    expect(page.sent).toHaveLength(2);
  });

  it('never count by themselves: only an answer moves the figures', () => {
    const page = new Page().open().after(3_600);
    expect(page.state.acknowledged.confirmedSeconds).toBe(0);
    page.do({ is: 'played', span: { from: 0, to: 3_600_000 } });
    expect(page.state.acknowledged.covered).toEqual([]);
    page.do({ is: 'reply', to: 'n0', reply: reply('n1', { confirmedSeconds: 15 }) });
    expect(page.state.acknowledged.confirmedSeconds).toBe(15);
  });

  it('wait for their answer: never two under way', () => {
    const page = new Page().open().after(120);
    expect(page.sent).toHaveLength(1);
  });
});

describe('a lost answer', () => {
  it('lets the same heartbeat go out again, with the same nonce, sooner and then slower', () => {
    const page = new Page().open().after(15).do({ is: 'unanswered', to: 'n0' });
    expect(page.state.phase).toBe('silent');
    page.after(2);
    expect(page.sent.map(({ nonce }) => nonce)).toEqual(['n0', 'n0']);
    expect(page.sent[1]).toEqual(page.sent[0]);
    expect([1, 2, 3, 9].map(waitAfter)).toEqual([2_000, 4_000, 8_000, 15_000]);
  });

  it('keeps what was played meanwhile: sent along, and again until the answer covers it', () => {
    const page = new Page().open().do({ is: 'played', span: { from: 0, to: 15_000 } }).after(15).do({ is: 'unanswered', to: 'n0' });
    page.do({ is: 'played', span: { from: 15_000, to: 60_000 } }).after(2);
    expect(page.last().spans).toEqual([{ from: 0, to: 60_000 }]);
    // The server had judged the first sending; only its answer had been lost.
    page.do({ is: 'reply', to: 'n0', reply: reply('n1', { covered: [{ from: 0, to: 15_000 }] }) });
    expect(page.state.phase).toBe('counting');
    page.after(15);
    expect(page.last()).toMatchObject({ nonce: 'n1', spans: [{ from: 15_000, to: 60_000 }] });
  });

  it('forgets what the answer shows as covered', () => {
    const page = new Page().open().do({ is: 'played', span: { from: 0, to: 15_000 } }).after(15).do({ is: 'unanswered', to: 'n0' });
    page.do({ is: 'played', span: { from: 15_000, to: 60_000 } }).after(2);
    page.do({ is: 'reply', to: 'n0', reply: reply('n1', { covered: [{ from: 0, to: 60_000 }] }) }).after(15);
    expect(page.last().spans).toEqual([]);
  });

  it('says which seconds are still to be had and which are gone', () => {
    const page = new Page().open().after(15).do({ is: 'unanswered', to: 'n0' }).after(60);
    expect(silence(page.state, page.at)).toMatchObject({ seconds: 75, counts: true });
    page.after(240);
    expect(silence(page.state, page.at)).toMatchObject({ seconds: 315, counts: false });
  });

  it('drops what was played in a silence that counts nothing', () => {
    const page = new Page().open().after(15).do({ is: 'unanswered', to: 'n0' }).do({ is: 'played', span: { from: 0, to: 400_000 } }).after(2);
    page.do({ is: 'reply', to: 'n0', reply: reply('n1', { countedMillis: 0, lost: [{ reason: 'INTERRUPTED', millis: 400_000 }] }) }).after(15);
    expect(page.last().spans).toEqual([]);
    expect(page.state.lost).toMatchObject([{ reason: 'INTERRUPTED', millis: 400_000 }]);
  });

  it('goes out at once when the network returns', () => {
    const page = new Page().open().after(15).do({ is: 'unanswered', to: 'n0' }).do({ is: 'online' });
    expect(page.sent).toHaveLength(2);
  });
});

describe('a doubled or late answer', () => {
  it('is passed over', () => {
    const page = new Page().open().after(15).do({ is: 'reply', to: 'n0', reply: reply('n1') }).do({ is: 'reply', to: 'n0', reply: reply('n1', { confirmedSeconds: 999 }) });
    expect(page.state.acknowledged.confirmedSeconds).toBe(15);
    page.after(15).do({ is: 'reply', to: 'n0', reply: reply('n9', { confirmedSeconds: 999 }) });
    expect(page.state.nonce).toBe('n1');
    expect(page.state.acknowledged.confirmedSeconds).toBe(15);
  });
});

describe('a hidden page', () => {
  it('tells at once and reports every hidden millisecond', () => {
    const page = new Page().open().after(5).do({ is: 'hidden' });
    expect(page.last().hiddenMillis).toBe(0);
    page.do({ is: 'reply', to: 'n0', reply: reply('n1') }).after(9).do({ is: 'visible' });
    expect(page.last()).toMatchObject({ nonce: 'n1', hiddenMillis: 9_000 });
    page.do({ is: 'reply', to: 'n1', reply: reply('n2') }).after(15);
    expect(page.last().hiddenMillis).toBe(0);
  });

  it('keeps reporting while it stays hidden', () => {
    const page = new Page().open().do({ is: 'hidden' }).do({ is: 'reply', to: 'n0', reply: reply('n1') }).after(15);
    expect(page.last()).toMatchObject({ nonce: 'n1', hiddenMillis: 15_000 });
  });

  it('does not report twice what a repetition already told', () => {
    const page = new Page().open().do({ is: 'hidden' }).do({ is: 'unanswered', to: 'n0' }).after(2);
    expect(page.last().hiddenMillis).toBe(2_000);
    page.do({ is: 'visible' }).do({ is: 'reply', to: 'n0', reply: reply('n1', { lost: [{ reason: 'HIDDEN', millis: 2_000 }] }) }).after(15);
    expect(page.last().hiddenMillis).toBe(0);
  });
});

describe('a moved clock', () => {
  it('put back, makes no hidden time shorter and sends nothing early', () => {
    const page = new Page().open().do({ is: 'hidden' }).do({ is: 'reply', to: 'n0', reply: reply('n1') });
    page.mono += 10_000;
    page.wall -= 3_600_000;
    page.do({ is: 'visible' });
    expect(page.last().hiddenMillis).toBe(10_000);
  });

  it('put forward, brings no heartbeat and no second nearer', () => {
    const page = new Page().open();
    page.wall += 86_400_000;
    page.do({ is: 'tick' });
    expect(page.sent).toHaveLength(0);
    expect(page.state.acknowledged.confirmedSeconds).toBe(0);
  });

  it('is outlasted by sleep: hidden time is that of the longer clock', () => {
    const page = new Page().open().do({ is: 'hidden' }).do({ is: 'reply', to: 'n0', reply: reply('n1') });
    page.wall += 120_000;
    page.do({ is: 'visible' });
    expect(page.last().hiddenMillis).toBe(120_000);
  });
});

describe('another device', () => {
  it('takes over, and this page stops until asked to go on here', () => {
    const page = new Page().open().after(15).do({ is: 'refused', to: 'n0', code: 'LEARNING_ELSEWHERE' });
    expect(page.state.phase).toBe('elsewhere');
    page.after(120);
    expect(page.sent).toHaveLength(1);
    expect(page.starts).toBe(1);
    page.do({ is: 'begin' }).do({ is: 'opened', view: { ...opened, session: 'S2', nonce: 'm0' } }).after(15);
    expect(page.last()).toMatchObject({ session: 'S2', nonce: 'm0' });
  });
});

describe('a session that ended', () => {
  it('is begun anew by a page that is looked at', () => {
    const page = new Page().open().after(15).do({ is: 'refused', to: 'n0', code: 'LEARNING_ENDED' });
    expect(page.state.phase).toBe('starting');
    expect(page.starts).toBe(2);
  });

  it('is not begun again and again, and not behind a hidden page', () => {
    const page = new Page().open().after(15).do({ is: 'refused', to: 'n0', code: 'LEARNING_NONCE_STALE' }).do({ is: 'opened', view: { ...opened, nonce: 'm0' } });
    page.do({ is: 'hidden' }).do({ is: 'refused', to: 'm0', code: 'LEARNING_ENDED' });
    expect(page.state.phase).toBe('ended');
    page.after(60).do({ is: 'visible' });
    expect(page.starts).toBe(3);
  });

  it('is asked for again when no server was reached, and not when it was refused', () => {
    const page = new Page().do({ is: 'begin' }).do({ is: 'unopened', reached: false }).after(5);
    expect(page.starts).toBe(2);
    page.do({ is: 'unopened', reached: true }).after(60);
    expect(page.state.phase).toBe('refused');
    expect(page.starts).toBe(2);
  });
});

describe('presence', () => {
  const asked = (): Page => new Page().open().after(15).do({ is: 'reply', to: 'n0', reply: reply('n1', { presence: 'T', presenceSeconds: 60 }) });

  it('is asked with its own time and answered at once, with the token', () => {
    const page = asked();
    expect(page.state.presence?.until).toBe(page.mono + 60_000);
    page.do({ is: 'present' });
    expect(page.last()).toMatchObject({ nonce: 'n1', presence: 'T' });
    page.do({ is: 'reply', to: 'n1', reply: reply('n2') });
    expect(page.state.presence).toBeUndefined();
  });

  it('not answered in time, goes on being asked and the lost time is told', () => {
    const page = asked().after(15).do({ is: 'reply', to: 'n1', reply: reply('n2', { presence: 'T', presenceSeconds: 0, countedMillis: 0, lost: [{ reason: 'PRESENCE', millis: 15_000 }] }) });
    expect(page.state.presence?.token).toBe('T');
    expect(page.state.lost).toMatchObject([{ reason: 'PRESENCE', millis: 15_000 }]);
    expect(page.state.acknowledged.confirmedSeconds).toBe(15);
  });

  it('answered while a heartbeat was under way, goes with the next one at once', () => {
    const page = asked().after(15).do({ is: 'present' }).do({ is: 'reply', to: 'n1', reply: reply('n2', { presence: 'T', presenceSeconds: 45 }) }).after(1);
    expect(page.last()).toMatchObject({ nonce: 'n2', presence: 'T' });
  });
});

describe('the end', () => {
  it('stops when nothing more can be had, and says goodbye when left', () => {
    const page = new Page().open().after(15).do({ is: 'reply', to: 'n0', reply: reply('n1', { full: true, mayComplete: true }) }).after(120);
    expect(page.sent).toHaveLength(1);
    page.do({ is: 'leave' });
    expect(page.last()).toMatchObject({ nonce: 'n1', leaving: true });
  });

  it('joins lost stretches of one reason that follow each other', () => {
    const page = new Page().open();
    ['n0', 'n1'].forEach((nonce, index) => page.after(15).do({ is: 'reply', to: nonce, reply: reply(`n${index + 1}`, { lost: [{ reason: 'PAUSED', millis: 15_000 }] }) }));
    expect(page.state.lost).toMatchObject([{ reason: 'PAUSED', millis: 30_000 }]);
  });
});
