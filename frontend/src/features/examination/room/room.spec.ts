import { describe, expect, it } from 'vitest';
import { ExamRoom, type RoomGround } from './room';
import { canonical, type Response } from './response';
import { FakeNetwork, FakeServer, FakeStore, Times, type Fate } from './world.testing';

const A: Response = { keys: ['A'] };
const B: Response = { keys: ['B'] };

function world(fate: () => Fate = () => 'ok') {
  const times = new Times();
  const server = new FakeServer();
  const network = new FakeNetwork(server, fate);
  const start = Date.parse('2026-11-22T01:00:00Z');
  server.clock = () => new Date(start + times.now).toISOString();
  const living = new Set<string>();
  const stores = new Map<string, FakeStore>();
  /** A window of a browser; windows of one browser share a store. */
  const window = (client: string, browser = 'desk') => {
    const store = stores.get(browser) ?? new FakeStore();
    stores.set(browser, store);
    living.add(client);
    const said: string[] = [];
    const minutes: number[] = [];
    const ground: RoomGround = {
      store, later: times.later, random: () => 0.5, hash: (response) => Promise.resolve(canonical(response)), running: () => times.now, alive: (name) => Promise.resolve(living.has(name)),
      api: {
        room: (_, name) => network.carry(() => server.room(name)), state: () => network.carry(() => server.stateView()), save: (_, batch) => network.carry(() => server.save(batch), batch),
        takeOver: (_, name) => network.carry(() => server.takeOver(name)), handIn: (_, epoch) => network.carry(() => server.handIn(epoch)),
      },
    };
    const room = new ExamRoom(ground, 'a', client, () => { if (said.at(-1) !== room?.state.said) said.push(room?.state.said ?? ''); }, (left) => minutes.push(left));
    return { room, store, said, minutes, kill: () => { room.stop(); living.delete(client); } };
  };
  return { times, server, network, window };
}
const first = (...fates: Fate[]) => () => fates.shift() ?? 'ok';

describe('a room', () => {
  it('opens, saves, and says so only after the acknowledgement', async () => {
    const { times, server, window } = world();
    const { room, said } = window('one');
    void room.open();
    await times.pass(100);
    expect([room.state.phase, room.state.said]).toEqual(['live', 'none']);
    room.answer(1, A, 100);
    await times.pass(1_000);
    expect([room.state.said, room.state.answers[1], server.current.get(1)?.text]).toEqual(['saved', A, '{"keys":["A"]}']);
    expect(said.slice(said.indexOf('unsaved'))).toEqual(['unsaved', 'saving', 'saved']);
  });

  it('restores a failed save after a reload and marks nothing saved before it has arrived, though nothing is touched', async () => {
    const { times, server, network, window } = world();
    const before = window('one');
    void before.room.open();
    await times.pass(100);
    before.room.answer(1, A, 0);
    await times.pass(1_000);
    network.down = true;
    before.room.answer(2, B, 0);
    await times.pass(2_000);
    expect(before.room.state.said).toBe('local');
    before.kill();
    times.forget();
    const after = window('one');
    void after.room.open();
    await times.pass(10_000);
    expect([after.room.state.phase, after.room.state.left.length, after.said.includes('saved')]).toEqual(['failed', 1, false]);
    network.down = false;
    await times.pass(10_000);
    expect([after.room.state.phase, after.room.state.said, after.room.state.answers[2], server.current.size, after.store.rows.size]).toEqual(['live', 'saved', B, 2, 0]);
    await after.room.handIn();
    expect([after.room.state.phase, after.room.state.receipt?.answered, server.handIns]).toEqual(['over', 2, 1]);
  });

  it('sends under its own name what a window left that is gone, before another takes over', async () => {
    const { times, server, network, window } = world();
    const dead = window('one');
    void dead.room.open();
    await times.pass(100);
    network.down = true;
    dead.room.answer(3, A, 0);
    await times.pass(100);
    dead.kill();
    times.forget();
    network.down = false;
    const heir = window('two');
    void heir.room.open();
    await times.pass(500);
    expect([heir.room.state.phase, server.current.get(3)?.client, heir.store.rows.size]).toEqual(['elsewhere', 'one', 0]);
    await heir.room.takeOver();
    expect([heir.room.state.phase, heir.room.state.answers[3], server.epoch]).toEqual(['live', A, 2]);
  });

  it('leaves alone what another living window still has to send', async () => {
    const { times, server, network, window } = world();
    const one = window('one');
    void one.room.open();
    await times.pass(100);
    network.down = true;
    one.room.answer(3, A, 0);
    await times.pass(50);
    network.down = false;
    const two = window('two');
    void two.room.open();
    await times.pass(10);
    expect([two.room.state.phase, two.room.state.left.length, server.current.size]).toEqual(['elsewhere', 0, 0]);
  });

  it('has one writer: the loser is told by the next question even if it saves nothing, keeps its text and cannot write', async () => {
    const { times, server, window } = world();
    const desk = window('one');
    const phone = window('two', 'phone');
    void desk.room.open();
    void phone.room.open();
    await times.pass(100);
    expect([desk.room.state.phase, phone.room.state.phase]).toEqual(['live', 'elsewhere']);
    await phone.room.takeOver();
    phone.room.answer(1, B, 0);
    await times.pass(9_000);
    expect(desk.room.state.phase).toBe('replaced');
    desk.room.answer(1, A, 0);
    await times.pass(1_000);
    expect([server.current.get(1)?.text, desk.room.state.left.length]).toEqual(['{"keys":["B"]}', 0]);
  });

  it('keeps the loser’s unsent answers as evidence, shows them, and merges nothing when it takes over again', async () => {
    const { times, server, network, window } = world();
    const desk = window('one');
    const phone = window('two', 'phone');
    void desk.room.open();
    await times.pass(100);
    network.down = true;
    desk.room.answer(1, A, 0);
    await times.pass(100);
    network.down = false;
    void phone.room.open();
    await times.pass(1);
    await phone.room.takeOver();
    phone.room.answer(1, B, 0);
    await times.pass(20_000);
    expect([desk.room.state.phase, desk.room.state.left.map(({ slot }) => slot), server.current.get(1)?.text]).toEqual(['replaced', [1], '{"keys":["B"]}']);
    expect([...server.events.values()].map(({ status }) => status).sort()).toEqual(['OK', 'SUPERSEDED']);
    await desk.room.takeOver();
    await times.pass(2_000);
    expect([desk.room.state.phase, desk.room.state.answers[1], desk.room.state.left.length]).toEqual(['live', B, 1]);
    desk.room.answer(1, A, 0);
    await times.pass(1_000);
    expect([desk.room.state.said, server.current.get(1)?.text]).toEqual(['saved', '{"keys":["A"]}']);
    await desk.room.forgetLeft();
    expect([desk.room.state.left.length, desk.store.rows.size]).toEqual([0, 0]);
  });

  it('hands in only when everything has arrived, and once, however often the reply is lost', async () => {
    const { times, server, network, window } = world();
    const { room } = window('one');
    void room.open();
    await times.pass(100);
    network.down = true;
    room.answer(1, A, 0);
    void room.handIn();
    await times.pass(60_000);
    expect([room.state.handingIn, room.state.said, server.handIns]).toEqual([true, 'local', 0]);
    room.answer(2, B, 0);
    network.down = false;
    await times.pass(10_000);
    expect([room.state.phase, server.handIns, server.current.size]).toEqual(['over', 1, 1]);
    const lossy = world(first('ok', 'replyLost', 'replyLost'));
    const other = lossy.window('one');
    void other.room.open();
    await lossy.times.pass(100);
    void other.room.handIn();
    await lossy.times.pass(12_000);
    expect([other.room.state.phase, lossy.server.handIns]).toEqual(['over', 1]);
  });

  it('can call a waiting hand-in off and go on answering', async () => {
    const { times, server, network, window } = world();
    const { room } = window('one');
    void room.open();
    await times.pass(100);
    network.down = true;
    room.answer(1, A, 0);
    void room.handIn();
    await times.pass(3_000);
    room.callOffHandIn();
    network.down = false;
    await times.pass(10_000);
    expect([room.state.phase, room.state.handingIn, server.handIns, server.current.size]).toEqual(['live', false, 0, 1]);
    room.answer(1, B, 0);
    await times.pass(1_000);
    expect(server.current.get(1)?.text).toBe('{"keys":["B"]}');
  });

  it('follows extension and pause, announces set moments, and closes its pages at the end', async () => {
    const { times, server, window } = world();
    server.deadlineAt = '2026-11-22T01:31:00.000Z';
    const { room, minutes } = window('one');
    void room.open();
    await times.pass(120_000);
    expect([Math.round((room.state.msLeft ?? 0) / 1_000), minutes]).toEqual([1_740, [30]]);
    server.deadlineAt = '2026-11-22T01:41:00.000Z';
    await times.pass(10_000);
    expect(Math.round((room.state.msLeft ?? 0) / 1_000)).toBe(2_330);
    server.pausedAt = server.clock();
    await times.pass(10_000);
    const stood = room.state.msLeft;
    await times.pass(60_000);
    expect(room.state.msLeft).toBe(stood);
    room.answer(1, A, 0);
    expect(room.state.answers[1]).toBeUndefined();
    server.pausedAt = null;
    server.deadlineAt = '2026-11-22T01:05:00.000Z';
    await times.pass(120_000);
    expect(room.state.timeUp).toBe(true);
    server.state = 'HANDED_IN';
    await times.pass(5_000);
    expect([room.state.phase, room.state.receipt?.code]).toEqual(['over', 'ABCD-EFGH-IJKL-MNOP']);
  });

  it('waits for a new session and goes on by itself', async () => {
    const { times, server, window } = world();
    const { room } = window('one');
    void room.open();
    await times.pass(100);
    server.signedOut = true;
    room.answer(1, A, 0);
    await times.pass(30_000);
    expect([room.state.said, server.current.size]).toEqual(['unsaved', 0]);
    server.signedOut = false;
    room.signedIn();
    await times.pass(2_000);
    expect([room.state.said, server.current.size]).toEqual(['saved', 1]);
  });

  it('tells what did not arrive before the paper was collected', async () => {
    const { times, server, network, window } = world();
    const { room } = window('one');
    void room.open();
    await times.pass(100);
    network.down = true;
    room.answer(1, A, 0);
    await times.pass(1_000);
    server.state = 'HANDED_IN';
    network.down = false;
    await times.pass(20_000);
    expect([room.state.phase, room.state.left.map(({ slot }) => slot), room.state.said === 'saved']).toEqual(['over', [1], false]);
  });

  it('shows the receipt of a paper that is over', async () => {
    const { times, server, window } = world();
    server.state = 'HANDED_IN';
    const { room } = window('one');
    void room.open();
    await times.pass(100);
    expect([room.state.phase, room.state.receipt?.answered]).toEqual(['over', 0]);
  });
});
