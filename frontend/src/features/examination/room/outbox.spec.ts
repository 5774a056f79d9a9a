import { describe, expect, it } from 'vitest';
import { saidOf } from './indicator';
import { Outbox, type Batch, type Ground } from './outbox';
import { replyOf, type Reply } from './reply';
import { canonical, type Response } from './response';
import { calm, dice, FakeNetwork, FakeServer, FakeStore, Times, type Fate } from './world.testing';

const A: Response = { keys: ['A'] };
const B: Response = { keys: ['B'] };

function setUp(fate: () => Fate = () => 'ok', change: Partial<Ground> = {}) {
  const times = new Times();
  const store = new FakeStore();
  const server = new FakeServer();
  const network = new FakeNetwork(server, fate);
  const ground: Ground = {
    store, later: times.later, random: () => 0.5,
    send: (batch) => network.carry(() => server.save(batch), batch).then((saved): Reply => ({ kind: 'saved', saved }), replyOf),
    hash: (response) => Promise.resolve(canonical(response)), ...change,
  };
  const box = new Outbox(ground, 'a', 'one', 1);
  return { times, store, server, network, ground, box, said: () => saidOf(box.saving) };
}
/** The network fails these ways first and is well afterwards. */
const first = (...fates: Fate[]) => () => fates.shift() ?? 'ok';

describe('an outbox', () => {
  it('says nothing before the first answer, 未保存 until written, 保存中 on the way, 已保存 after the acknowledgement', async () => {
    const { box, times, said, server } = setUp();
    expect(said()).toBe('none');
    const written = box.put(1, A, 100);
    expect(said()).toBe('unsaved');
    await written;
    expect(said()).toBe('unsaved');
    await times.pass(100);
    expect(said()).toBe('saved');
    expect(box.saving.savedAt).toBe('2026-11-22T01:00:01.000Z');
    expect(server.current.get(1)?.text).toBe('{"keys":["A"]}');
  });

  it('is 保存中 only while the reply is awaited', async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const { box, times, said } = setUp(undefined, { send: () => new Promise((resolve) => { answer = resolve; }) });
    await box.put(1, A, 0);
    await times.pass(1);
    expect(said()).toBe('saving');
    answer({ kind: 'unknown' });
    await calm();
    expect(said()).toBe('local');
  });

  it('writes before it sends, and sends nothing that is not written', async () => {
    const { box, times, store, network } = setUp();
    store.dead = true;
    void box.put(1, A, 0);
    await times.pass(10_000);
    expect(network.requests).toBe(0);
  });

  it('sends even where the device keeps nothing, and never says that the device kept it', async () => {
    const { box, times, store, network, said, server } = setUp();
    store.refuses = true;
    network.down = true;
    await box.put(1, A, 0);
    await times.pass(3_000);
    expect(said()).toBe('unsaved');
    network.down = false;
    await times.pass(6_000);
    expect([said(), server.current.get(1)?.text]).toEqual(['saved', '{"keys":["A"]}']);
  });

  it('keeps the answer over a lost reply and makes no second event', async () => {
    const { box, times, server, said } = setUp(first('replyLost'));
    await box.put(1, A, 0);
    await times.pass(10);
    expect([said(), server.events.size, box.pending.length]).toEqual(['local', 1, 1]);
    await times.pass(6_000);
    expect([said(), server.events.size, box.pending.length]).toEqual(['saved', 1, 0]);
  });

  it('recovers within ten seconds of the network, however long it was away', async () => {
    const { box, times, network, said } = setUp();
    network.down = true;
    await box.put(1, A, 0);
    await times.pass(1_800_000);
    expect(said()).toBe('local');
    network.down = false;
    await times.pass(10_000);
    expect(said()).toBe('saved');
  });

  it('takes away only what an acknowledgement names with the same hash', async () => {
    const { box, times, server, store, said } = setUp();
    server.alters = true;
    await box.put(1, A, 0);
    await times.pass(60_000);
    expect([said(), box.fault, store.rows.size]).toEqual(['unsaved', true, 1]);
  });

  it('believes no receipt of another question, and none that is missing', async () => {
    for (const receipts of [[], [{ seq: 1, serverSeq: 1, slot: 2, answerHash: '{"keys":["A"]}', serverTime: 'x', receipt: 'r' }]]) {
      const { box, times, said } = setUp(undefined, { send: () => Promise.resolve({ kind: 'saved', saved: { receipts, deadlineAt: '', serverTime: '' } }) });
      await box.put(1, A, 0);
      await times.pass(2_000);
      expect([said(), box.pending.length]).toEqual(['unsaved', 1]);
    }
  });

  it('lets a newer answer overtake one that was never sent, and sends both where the first was on its way', async () => {
    const { box, times, server, store } = setUp();
    void box.put(1, A, 500);
    await box.put(1, B, 500);
    expect([...store.rows.values()].map(({ seq }) => seq)).toEqual([2]);
    await times.pass(1_000);
    expect([server.events.size, server.current.get(1)?.text]).toEqual([1, '{"keys":["B"]}']);
    const other = setUp(first('replyLost'));
    await other.box.put(1, A, 0);
    await other.times.pass(1);
    await other.box.put(1, B, 0);
    expect(other.store.rows.size).toBe(2);
    await other.times.pass(6_000);
    expect([other.server.events.size, other.server.current.get(1)?.text]).toEqual([2, '{"keys":["B"]}']);
  });

  it('is not put off for ever by somebody who types on', async () => {
    const { box, times, network } = setUp();
    for (let n = 0; n < 30; n++) {
      await box.put(1, { blanks: ['十'.repeat(n + 1)] }, 1_000);
      await times.pass(100);
    }
    expect(network.requests).toBeGreaterThanOrEqual(2);
    expect(network.requests).toBeLessThan(10);
  });

  it('waits at a full queue and in a pause without saying that the network is gone', async () => {
    const { box, times, server, said } = setUp(first('busy'));
    await box.put(1, A, 0);
    await times.pass(10);
    expect(said()).toBe('unsaved');
    await times.pass(1_000);
    expect(said()).toBe('saved');
    server.pausedAt = '2026-11-22T01:10:00Z';
    await box.put(2, A, 0);
    await times.pass(20_000);
    expect(said()).toBe('unsaved');
    server.pausedAt = null;
    await times.pass(6_000);
    expect(said()).toBe('saved');
  });

  it('stops at the end of the session and goes on after signing in', async () => {
    const { box, times, server, network, said } = setUp();
    server.signedOut = true;
    await box.put(1, A, 0);
    await times.pass(60_000);
    expect([box.halted, network.requests, said()]).toEqual(['signedOut', 1, 'unsaved']);
    server.signedOut = false;
    box.resume();
    await times.pass(100);
    expect(said()).toBe('saved');
  });

  it('stops when another window writes; its text stays and the server has it as evidence', async () => {
    const { box, times, server, said, store } = setUp();
    server.takeOver('two');
    await box.put(1, A, 0);
    await box.put(2, B, 0);
    await times.pass(60_000);
    expect([box.halted, said(), store.rows.size, server.current.size]).toEqual(['replaced', 'unsaved', 2, 0]);
    expect([...server.events.values()].map(({ status }) => status)).toEqual(['SUPERSEDED', 'SUPERSEDED']);
  });

  it('finds out which of several had arrived before it was replaced', async () => {
    const { box, times, server, store } = setUp(first('replyLost'));
    await box.put(1, A, 0);
    await times.pass(1);
    server.takeOver('two');
    await box.put(2, B, 0);
    await times.pass(60_000);
    expect([box.halted, [...store.rows.values()].map(({ slot }) => slot)]).toEqual(['replaced', [2]]);
  });

  it('sets its leftovers aside when it takes over again, and merges nothing', async () => {
    const { box, times, server, said } = setUp();
    server.takeOver('two');
    await box.put(1, A, 0);
    await times.pass(1_000);
    server.takeOver('one');
    box.adopt(server.epoch);
    await times.pass(1_000);
    expect([box.aside.map(({ slot }) => slot), said(), server.current.size]).toEqual([[1], 'none', 0]);
    await box.put(1, B, 0);
    await times.pass(1_000);
    expect([said(), server.current.get(1)?.text]).toEqual(['saved', '{"keys":["B"]}']);
    await box.forgetAside();
    expect(box.aside).toEqual([]);
  });

  it('does not let one answer that is refused for good hold up the others', async () => {
    const { box, times, server } = setUp();
    server.tooLong.add('{"blanks":["长"]}');
    void box.put(1, A, 10);
    void box.put(2, { blanks: ['长'] }, 10);
    await box.put(3, B, 10);
    await times.pass(5_000);
    expect([[...server.current.keys()], [...box.stuck.values()].map(({ code }) => code), await box.settled()]).toEqual([[1, 3], ['SAVE_TOO_LONG'], 'stuck']);
    await box.put(2, { blanks: ['短'] }, 0);
    await times.pass(1_000);
    expect([box.stuck.size, await box.settled(), server.current.get(2)?.text]).toEqual([0, 'empty', '{"blanks":["短"]}']);
  });

  it('goes on under new numbers where this device lost count of them', async () => {
    const { times, server, ground, box } = setUp();
    await box.put(1, A, 0);
    await times.pass(100);
    const forgetful = new Outbox({ ...ground, store: new FakeStore() }, 'a', 'one', 1);
    await forgetful.put(2, B, 0);
    await times.pass(3_000);
    expect([server.current.get(2)?.text, await forgetful.settled()]).toEqual(['{"keys":["B"]}', 'empty']);
  });

  it('replays what an earlier run left, before anything else', async () => {
    const { box, network, store, ground, server, times } = setUp();
    network.down = true;
    await box.put(1, A, 0);
    await box.put(2, B, 0);
    times.forget();
    network.down = false;
    const again = new Outbox(ground, 'a', 'one', 1);
    const kept = await store.read('a');
    again.load(kept.entries, kept.last['one'] ?? 0);
    expect(saidOf(again.saving)).toBe('unsaved');
    expect(await again.replay()).toBe('empty');
    expect([saidOf(again.saving), server.current.size, store.rows.size]).toEqual(['saved', 2, 0]);
    await again.put(3, A, 0);
    expect([...store.rows.values()][0]?.seq).toBe(3);
  });

  it('gives a page that goes what it must still say', async () => {
    const { box, server } = setUp();
    await box.put(1, A, 1_000);
    const words = box.lastWords();
    expect(words?.answers).toEqual([{ seq: 1, slot: 1, response: A }]);
    server.save(words as Batch);
    expect(server.current.get(1)?.text).toBe('{"keys":["A"]}');
    box.end();
    expect(box.lastWords()).toBeUndefined();
  });
});

/** A variant of the client under test; ours changes nothing. */
interface Variant {
  name: string;
  ground?: (ground: Ground) => Ground;
  said?: typeof saidOf;
  forgets?: boolean;
}

/**
 * A candidate answers at random over a network and a browser that fail at random, then all is well for a while. Wrong is: said to
 * be saved while the server holds something else; or at the end something else stands than the last answer that was written.
 */
async function walk(seed: number, variant: Variant): Promise<string[]> {
  const roll = dice(seed);
  let bad = true;
  const fates: Fate[] = ['requestLost', 'replyLost', 'busy', 'again', 'ok', 'ok', 'ok'];
  const { times, store, server, network, ground } = setUp(() => (bad ? (fates[Math.floor(roll() * fates.length)] ?? 'ok') : 'ok'));
  const said = variant.said ?? saidOf;
  const wrong: string[] = [];
  const given = new Map<number, string>();
  const own = (): Ground => (variant.ground ? variant.ground({ ...ground, random: roll }) : { ...ground, random: roll });
  const check = (): void => {
    if (said(box.saving) !== 'saved') return;
    for (const [slot, text] of given) if (server.current.get(slot)?.text !== text) wrong.push(`seed ${seed}: said to be saved, slot ${slot} is not ${text}`);
  };
  let box = new Outbox(own(), 'a', 'one', 1, () => check());
  for (let step = 0; step < 40; step++) {
    const what = roll();
    if (what < 0.6) {
      const slot = 1 + Math.floor(roll() * 4);
      const response: Response = { blanks: [`${step}`] };
      given.set(slot, canonical(response));
      const written = box.put(slot, response, roll() * 300);
      if (roll() < 0.8) await written;
    } else if (what < 0.7) network.down = !network.down;
    else if (what < 0.8) network.haunt();
    else if (what < 0.88) {
      // The browser is killed: what was not yet written was never said to be more than 未保存.
      times.forget();
      await calm();
      const kept = await store.read('a');
      const rebuilt = new Outbox(own(), 'a', 'one', 1, () => check());
      given.clear();
      server.current.forEach(({ text }, slot) => given.set(slot, text));
      kept.entries.sort((a, b) => a.seq - b.seq).forEach((entry) => given.set(entry.slot, canonical(entry.response)));
      if (!variant.forgets) rebuilt.load(kept.entries, kept.last['one'] ?? 0);
      else rebuilt.load([], kept.last['one'] ?? 0);
      rebuilt.knownSaved('2026-11-22T00:00:00Z');
      box = rebuilt;
      box.flush();
    } else await times.pass(roll() * 3_000);
    check();
  }
  bad = false;
  network.down = false;
  box.flush();
  await times.pass(30_000);
  network.haunt();
  check();
  for (const [slot, text] of given) if (server.current.get(slot)?.text !== text) wrong.push(`seed ${seed}: lost at the end, slot ${slot}`);
  if (said(box.saving) !== 'saved' && given.size) wrong.push(`seed ${seed}: never said to be saved`);
  return wrong;
}

const early = (batch: Batch): Reply => ({ kind: 'saved', saved: { deadlineAt: '', serverTime: '', receipts: batch.answers.map(({ seq, slot, response }) => ({ seq, slot, serverSeq: seq, answerHash: canonical(response), serverTime: '2026-11-22T01:00:00Z', receipt: 'r' })) } });
const MUTANTS: Variant[] = [
  { name: 'marks saved when the request leaves, before the acknowledgement', ground: (ground) => ({ ...ground, send: (batch) => { void ground.send(batch); return Promise.resolve(early(batch)); } }) },
  { name: 'says saved while a batch is on its way', said: (saving) => (saving.sending ? 'saved' : saidOf(saving)) },
  { name: 'takes a failed request for a saved one', ground: (ground) => ({ ...ground, send: async (batch) => { const reply = await ground.send(batch); return reply.kind === 'unknown' ? early(batch) : reply; } }) },
  { name: 'comes up after a reload without its outbox and calls itself saved', forgets: true },
  { name: 'does not count what is still being written', said: (saving) => saidOf({ ...saving, unwritten: 0, pending: saving.pending - saving.unwritten }) },
  { name: 'gives an answer a new number at every try', ground: (ground) => { let shift = 0; return { ...ground, send: async (batch) => { shift += 7; const by = shift; const reply = await ground.send({ ...batch, answers: [...batch.answers].reverse().map((answer, index) => ({ ...answer, seq: answer.seq + by * 1_000 + index })) }); return reply.kind === 'saved' ? early(batch) : reply; } }; } },
];

// The walks take as long as the machine needs: virtual time passes in them, real time proves nothing.
describe('random walks through failing networks and browsers', { timeout: 300_000 }, () => {
  it('never say saved of what the server does not hold, and lose nothing that was written', async () => {
    const wrong: string[] = [];
    for (let seed = 1; seed <= 150; seed++) wrong.push(...(await walk(seed, { name: 'ours' })));
    expect(wrong).toEqual([]);
  });
  it.each(MUTANTS)('catch a client that $name', async (mutant) => {
    let caught = 0;
    for (let seed = 1; seed <= 60 && !caught; seed++) caught += (await walk(seed, mutant)).length;
    expect(caught).toBeGreaterThan(0);
  });
});
