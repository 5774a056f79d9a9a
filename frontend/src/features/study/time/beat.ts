import type { Span } from '../model';
import { compact, minus } from './spans';

/*
 * The heartbeat of learning as a state machine without clock, network or page: it is told what happens and at which moment, and says
 * what to send. It counts nothing. What counts changes in one place only, where an answer of the server is taken.
 */

/** A moment on this device: `mono` never goes back (but may stand still in sleep), `wall` may be moved by anybody. Milliseconds. */
export interface Moment {
  mono: number;
  wall: number;
}

/** The server's answer to the start of a session. */
export interface Opened {
  session: string;
  nonce: string;
  heartbeatSeconds: number;
  longestGapSeconds: number;
  speedPercent: number;
  presenceMinutes: number | null;
  positionMillis: number;
  elsewhereEnded: boolean;
}

/** One heartbeat as it is sent. */
export interface Beat {
  session: string;
  nonce: string;
  spans: Span[];
  positionMillis: number;
  hiddenMillis: number;
  presence: string | null;
  leaving: boolean;
}

/** The server's answer to a heartbeat. */
export interface Reply {
  nonce: string;
  countedMillis: number;
  lost: { reason: string; millis: number }[];
  cutMillis: number;
  confirmedSeconds: number;
  declaredSeconds: number;
  covered: Span[];
  presence: string | null;
  presenceSeconds: number;
  mayComplete: boolean;
  full: boolean;
}

/**
 * `idle` nothing has begun; `starting` a session is asked for; `counting` the last heartbeat was answered; `silent` one was not and is
 * being repeated; `full` nothing more can be had; `elsewhere` another device or lesson took over; `ended` the session is over;
 * `refused` no session was given.
 */
export type Phase = 'idle' | 'starting' | 'counting' | 'silent' | 'full' | 'elsewhere' | 'ended' | 'refused';

/** What the server has acknowledged: the only figures that are ever shown. */
export interface Acknowledged {
  confirmedSeconds: number;
  covered: Span[];
  mayComplete: boolean;
}

/** A stretch of time that did not count; `until` is this device's clock. */
export interface LostStretch {
  reason: string;
  millis: number;
  until: number;
}

export interface State {
  phase: Phase;
  opened: Opened | undefined;
  nonce: string;
  /** The heartbeat that waits for its answer: as first sent, how often sent, and whether a request is under way. */
  sent: { first: Beat; tries: number; at: Moment; under: boolean } | undefined;
  /** When the next command is due; undefined where nothing is. */
  due: number | undefined;
  /** Stretches played since the waiting heartbeat was first sent, or since the last answer where none waits. */
  played: Span[];
  positionMillis: number;
  hiddenMillis: number;
  hiddenFrom: Moment | undefined;
  presence: { token: string; until: number } | undefined;
  answered: string | undefined;
  /** When the server was last heard, and when the session was asked for. */
  heard: Moment | undefined;
  asked: Moment | undefined;
  cutMillis: number;
  acknowledged: Acknowledged;
  lost: LostStretch[];
}

export type Event =
  | { is: 'begin' }
  | { is: 'opened'; view: Opened }
  | { is: 'unopened'; reached: boolean }
  | { is: 'tick' }
  | { is: 'online' }
  | { is: 'hidden' }
  | { is: 'visible' }
  | { is: 'played'; span: Span }
  | { is: 'position'; millis: number }
  | { is: 'present' }
  | { is: 'reply'; to: string; reply: Reply }
  | { is: 'unanswered'; to: string }
  | { is: 'refused'; to: string; code: string }
  | { is: 'leave' };

export type Command = { send: 'start' } | { send: 'beat'; beat: Beat };
export type Step = [state: State, command?: Command];

const DAY = 86_400_000;
const MOST_SPANS = 40;
/** A session that ends sooner than this after it began is not begun anew by itself. */
const NOT_AGAIN_WITHIN = 5_000;

/** The wait before a repetition, milliseconds: quick at first, never longer than a heartbeat. */
export const waitAfter = (tries: number): number => Math.min(15_000, 1_000 * 2 ** Math.min(tries, 4));

/** Where everything begins: with what the server acknowledged in earlier sessions. */
export const fresh = (acknowledged: Acknowledged, positionMillis = 0): State => ({
  phase: 'idle', opened: undefined, nonce: '', sent: undefined, due: undefined, played: [], positionMillis, hiddenMillis: 0, hiddenFrom: undefined, presence: undefined, answered: undefined, heard: undefined, asked: undefined, cutMillis: 0, acknowledged, lost: [],
});

/** How long the page has been hidden: the longer of both clocks, so that neither sleep nor a moved clock makes it shorter. */
const between = (from: Moment, to: Moment): number => Math.min(DAY, Math.max(0, to.mono - from.mono, to.wall - from.wall));

/** How long nothing was heard of the server, and whether that time can still count. */
export function silence(state: State, at: Moment): { seconds: number; counts: boolean; since: number } | undefined {
  if (state.phase !== 'silent' || !state.heard) return undefined;
  const seconds = Math.floor(between(state.heard, at) / 1000);
  return { seconds, counts: seconds <= (state.opened?.longestGapSeconds ?? 0), since: state.heard.wall };
}

function start(state: State, at: Moment): Step {
  return [{ ...state, phase: 'starting', sent: undefined, due: undefined, presence: undefined, answered: undefined, hiddenMillis: 0, hiddenFrom: state.hiddenFrom && at, asked: at }, { send: 'start' }];
}

/** Sends the next heartbeat, or the waiting one again: the same nonce, so that it counts once however often it arrives. */
function beat(state: State, at: Moment, leaving = false): Step {
  if (!state.opened || state.sent?.under) return [state];
  const hidden = state.hiddenMillis + (state.hiddenFrom ? between(state.hiddenFrom, at) : 0);
  const waiting = state.sent;
  const now: Beat = {
    session: state.opened.session, nonce: state.nonce, spans: compact([...(waiting?.first.spans ?? []), ...state.played], MOST_SPANS), positionMillis: Math.round(state.positionMillis),
    hiddenMillis: Math.min(DAY, Math.round((waiting?.first.hiddenMillis ?? 0) + hidden)), presence: state.answered ?? null, leaving,
  };
  if (waiting) return [{ ...state, sent: { ...waiting, tries: waiting.tries + 1, under: true }, due: undefined }, { send: 'beat', beat: now }];
  return [{ ...state, sent: { first: now, tries: 1, at, under: true }, due: undefined, played: [], hiddenMillis: 0, hiddenFrom: state.hiddenFrom && at }, { send: 'beat', beat: now }];
}

function noted(lost: readonly LostStretch[], reply: Reply, at: Moment): LostStretch[] {
  const all = [...lost];
  for (const { reason, millis } of reply.lost) {
    const last = all.findLast((one) => one.reason === reason);
    // Stretches of one reason that follow each other are one stretch.
    if (last && at.wall - last.until <= 60_000) all[all.indexOf(last)] = { reason, millis: last.millis + millis, until: at.wall };
    else all.push({ reason, millis, until: at.wall });
  }
  return all;
}

/**
 * Takes an answer. After a repetition nobody knows which of the sendings the server judged, so whatever only the later ones held is
 * kept for the next heartbeat unless the answer shows it.
 */
function take(state: State, reply: Reply, at: Moment): Step {
  const { sent, opened } = state;
  if (!sent || !opened) return [state];
  const repeated = sent.tries > 1;
  const of = (reason: string): number => reply.lost.find((one) => one.reason === reason)?.millis ?? 0;
  const forgotten = repeated && of('INTERRUPTED') > 0;
  const told = Math.max(0, of('HIDDEN') - sent.first.hiddenMillis);
  const presence = reply.presence ? { token: reply.presence, until: at.mono + reply.presenceSeconds * 1000 } : undefined;
  const owed = !!presence && presence.token === state.answered;
  const next: State = {
    ...state,
    phase: reply.full ? 'full' : 'counting',
    nonce: reply.nonce,
    sent: undefined,
    due: reply.full ? undefined : owed ? at.mono : Math.max(at.mono + 1_000, (repeated ? at.mono : sent.at.mono) + opened.heartbeatSeconds * 1000),
    played: forgotten ? [] : repeated ? minus(state.played, reply.covered) : state.played,
    hiddenMillis: forgotten ? 0 : repeated ? Math.max(0, state.hiddenMillis - told) : state.hiddenMillis,
    presence,
    answered: owed ? state.answered : undefined,
    heard: at,
    cutMillis: state.cutMillis + reply.cutMillis,
    acknowledged: { confirmedSeconds: reply.confirmedSeconds, covered: reply.covered, mayComplete: reply.mayComplete },
    lost: noted(state.lost, reply, at),
  };
  return [next];
}

function refused(state: State, code: string, at: Moment): Step {
  const over: State = { ...state, sent: undefined, due: undefined, presence: undefined, answered: undefined, played: [] };
  if (code === 'LEARNING_ELSEWHERE') return [{ ...over, phase: 'elsewhere' }];
  const long = !state.asked || between(state.asked, at) > NOT_AGAIN_WITHIN;
  return long && !state.hiddenFrom ? start(over, at) : [{ ...over, phase: 'ended' }];
}

const isOpen = ({ phase }: State): boolean => phase === 'counting' || phase === 'silent';

/** What becomes of a state when something happens, and what to send then. */
export function step(state: State, event: Event, at: Moment): Step {
  switch (event.is) {
    case 'begin':
      return state.phase === 'starting' || isOpen(state) || state.phase === 'full' ? [state] : start(state, at);
    case 'opened': {
      if (state.phase !== 'starting') return [state];
      const every = event.view.heartbeatSeconds * 1000;
      return [{ ...state, phase: 'counting', opened: event.view, nonce: event.view.nonce, heard: at, due: at.mono + every }];
    }
    case 'unopened':
      if (state.phase !== 'starting') return [state];
      return event.reached ? [{ ...state, phase: 'refused', due: undefined }] : [{ ...state, due: at.mono + 5_000 }];
    case 'tick':
      if (state.due === undefined || at.mono < state.due) return [state];
      return state.phase === 'starting' ? start(state, at) : isOpen(state) ? beat(state, at) : [state];
    case 'online':
      return state.phase === 'starting' && state.due !== undefined ? start(state, at) : state.phase === 'silent' ? beat(state, at) : [state];
    case 'hidden':
      if (state.hiddenFrom) return [state];
      return isOpen(state) ? beat({ ...state, hiddenFrom: at }, at) : [{ ...state, hiddenFrom: at }];
    case 'visible': {
      if (!state.hiddenFrom) return [state];
      const seen: State = { ...state, hiddenMillis: state.hiddenMillis + between(state.hiddenFrom, at), hiddenFrom: undefined };
      if (state.phase === 'ended') return start(seen, at);
      return isOpen(state) ? beat(seen, at) : [seen];
    }
    case 'played':
      return [{ ...state, played: compact([...state.played, event.span], 4 * MOST_SPANS) }];
    case 'position':
      return [{ ...state, positionMillis: Math.max(0, event.millis) }];
    case 'present':
      if (!state.presence || state.answered === state.presence.token) return [state];
      return beat({ ...state, answered: state.presence.token, due: at.mono }, at);
    case 'reply':
      return state.sent?.under && state.sent.first.nonce === event.to ? take(state, event.reply, at) : [state];
    case 'unanswered':
      if (!state.sent?.under || state.sent.first.nonce !== event.to) return [state];
      return [{ ...state, phase: 'silent', sent: { ...state.sent, under: false }, due: at.mono + waitAfter(state.sent.tries) }];
    case 'refused':
      return state.sent?.first.nonce === event.to ? refused(state, event.code, at) : [state];
    case 'leave':
      return isOpen(state) || state.phase === 'full' ? beat(state, at, true) : [state];
  }
}
