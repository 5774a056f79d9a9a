import type { PersonRef } from '@/shared/api/refs';
import type { ReasonNode } from '@/shared/api/reasons';
import type { QuotaUnit } from '@/shared/format/credit';

/** What a case can end in, in the order of their keys 1 to 5. */
export const VERDICTS = ['CLEAR', 'MAKE_UP', 'SUSPEND', 'TAKE_BACK', 'CANCEL'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Verdicts that need a day until which they hold. */
export const needsUntil = (verdict: Verdict): boolean => verdict === 'MAKE_UP' || verdict === 'SUSPEND';

/** A case in the queue. */
export interface CaseRow {
  id: string;
  number: string;
  person: PersonRef;
  certificate: { id: string; number: string; validTo: string; state: string };
  state: 'OPEN' | 'SIGNED_ONCE' | 'DECIDED' | 'WITHDRAWN';
  grounds: string[];
  status: string | null;
  shortfall: number | null;
  quotaUnit: QuotaUnit | null;
  dueOn: string | null;
  daysLeft: number | null;
  openedAt: string;
  proposal: Verdict | null;
  firstSignedBy: string | null;
}

/** A signature as it was given. */
export interface Signature {
  round: number;
  place: 'FIRST' | 'SECOND' | 'RETURN';
  person: string;
  verdict: Verdict;
  until: string | null;
  years: string | null;
  reason: string;
  at: string;
}

/** A flag of the case: its ground in words, with rule and clause. */
export interface Flag {
  id: string;
  lawYear: number;
  ground: string;
  groundZh: string;
  groundEn: string;
  detail: string;
  clause: string;
  ruleVersion: string;
  closedAt: string | null;
}

/** Why a certificate is looked at, as the server names it. */
export const GROUNDS = ['BELOW_QUOTA_CLOSED', 'BELOW_QUOTA_CURRENT', 'EXPIRED', 'OFF_POST', 'AUXILIARY_HOLDER', 'TWO_CERTIFICATES', 'NO_VALID_PASS'] as const;

/** A flag in the list of all: whose it is, since when, and what became of it. */
export interface FlagRow extends Flag {
  person: PersonRef;
  certificateId: string;
  certificateNumber: string;
  status: string | null;
  shortfall: number | null;
  quotaUnit: QuotaUnit | null;
  dueOn: string | null;
  raisedAt: string;
  closedHow: 'CAUSE_GONE' | 'DECIDED' | 'WITHDRAWN' | null;
  closedReason: string | null;
  caseId: string | null;
  caseNumber: string | null;
}

/** The filter of a list of flags as the API takes it; all of them when neither open nor closed ones are asked for. */
export const flagQuery = (filter: { q: string; unit: string; ground: string; state: string }): Record<string, string> => ({
  q: filter.q, unit: filter.unit, ground: filter.ground, open: filter.state === 'ALL' ? '' : String(filter.state === 'OPEN'),
});

/** Fewest characters of a reason: enough to say what was found. */
const FEWEST = 4;
/** Whether a reason says anything. */
export const isReason = (text: string): boolean => [...text.trim()].length >= FEWEST;

/** The figures of a dossier; `measure` is the unit of the quota. */
export interface Figures {
  status: string;
  measure: QuotaUnit | null;
  lawYear: number;
  counted: number;
  due: number | null;
  shortfall: number | null;
  booked: number;
  reachable: number | null;
  dueDate: string | null;
  categories: { code: string; zh: string; counted: number; due: number | null; shortfall: number | null }[];
  years: { year: number; status: string; counted: number; due: number | null; shortfall: number | null }[];
}

/** The facts of a dossier: the figures, the person's status, and where the entries are. */
export interface Facts {
  standing: Figures | null;
  established: boolean;
  registered: boolean;
  inPost: boolean;
  leftOn: string | null;
  auxiliary: boolean;
  entriesLink: string;
}

/** A decision in force or revised, with its letter. */
export interface Decision {
  id: string;
  number: string;
  verdict: Verdict;
  until: string | null;
  reason: string;
  firstSignedBy: string;
  secondSignedBy: string | null;
  decidedAt: string;
  basis: string;
  appealUntil: string | null;
  revised: boolean;
  letter: { id: string; number: string; servedAt: string | null; link: string } | null;
}

/** A whole dossier. While a case is open the facts are of this moment; afterwards `frozen` keeps those decided on. */
export interface CaseView {
  item: CaseRow;
  version: number;
  round: number;
  closedAt: string | null;
  closedReason: string | null;
  flags: Flag[];
  facts: Facts | null;
  frozen: { name: string; value: string }[];
  basis: { clause: string; words: string; ruleSet: string; version: string }[];
  evidence: { number: number; kind: string; title: string; at: string; hash: string; link: string }[];
  proposal: { verdict: Verdict; until: string | null; words: string; allowed: Verdict[]; reasons: ReasonNode[] } | null;
  signatures: Signature[];
  decisions: Decision[];
  maySign: { place: 'FIRST' | 'SECOND' | null; why: string | null };
}

/** A clause that a case rests on. */
export type Basis = CaseView['basis'][number];

/** Each clause once. A line that names its rule set stands for one that names only the versions in force. */
export function sourcesOf(basis: readonly Basis[]): (Basis & { key: string })[] {
  const named = basis.filter(({ ruleSet }) => ruleSet);
  const kept = basis.filter((rule) => rule.ruleSet || !named.some(({ clause }) => clause === rule.clause));
  const found = new Map<string, Basis & { key: string }>();
  for (const rule of kept) {
    const key = [rule.ruleSet, rule.version, rule.clause].join(' ');
    const before = found.get(key);
    const words = [...new Set([before?.words, rule.words].filter(Boolean))].join('；');
    found.set(key, { ...rule, words, key });
  }
  return [...found.values()];
}

/** What clearance says about oneself: open flags, and decisions with whether they may still be appealed. */
export interface OwnClearance {
  flags: Pick<FlagRow, 'lawYear' | 'ground' | 'groundZh' | 'groundEn' | 'certificateNumber' | 'shortfall' | 'quotaUnit' | 'dueOn' | 'detail' | 'clause' | 'raisedAt' | 'caseNumber'>[];
  decisions: { decision: Decision; mayAppeal: boolean }[];
}

/** The mark of a verdict: cleared is met, made up or suspended a warning, taken back or cancelled red. */
export const shapeOfVerdict = (verdict: Verdict): 'met' | 'behind' | 'unreachable' => (verdict === 'CLEAR' ? 'met' : needsUntil(verdict) ? 'behind' : 'unreachable');

/** How a letter can be served outside the inbox: handed over, left, by post, by announcement. */
export const SERVICE_WAYS = ['IN_PERSON', 'LEFT', 'POST', 'ANNOUNCED'] as const;

/** The decision that holds: the latest that was not revised. */
export const decisionOf = (view: Pick<CaseView, 'decisions'>): Decision | undefined => view.decisions.filter(({ revised }) => !revised).at(-1);

/** Whether clearing the case must say what becomes of its closed years. */
export const asksYears = (view: Pick<CaseView, 'flags'>, verdict: Verdict): boolean => verdict === 'CLEAR' && view.flags.some(({ ground, closedAt }) => ground === 'BELOW_QUOTA_CLOSED' && !closedAt);

/** The decision somebody is about to sign. */
export interface Choice {
  verdict: Verdict;
  until: string;
  /** EXEMPTED or MADE_UP where closed years are cleared; else empty. */
  years: string;
  reason: string;
}

/** A decision to begin with: at the second signature the first one's of this round, else what the rules propose. */
export function startingChoice(view: Pick<CaseView, 'signatures' | 'proposal' | 'maySign' | 'round'>): Choice {
  const first = view.maySign.place === 'SECOND' ? view.signatures.find(({ place, round }) => place === 'FIRST' && round === view.round) : undefined;
  if (first) return { verdict: first.verdict, until: first.until ?? '', years: first.years ?? '', reason: '' };
  return { verdict: view.proposal?.verdict ?? 'CLEAR', until: view.proposal?.until ?? '', years: '', reason: '' };
}

/** What is missing before a decision may be signed: field → key of the words. */
export function choiceFaults(choice: Choice, today: string, years = false): Partial<Record<'until' | 'years' | 'reason', string>> {
  const faults: ReturnType<typeof choiceFaults> = {};
  if (choice.verdict === 'MAKE_UP' && !choice.until) faults.until = 'clearance.need.until';
  if (needsUntil(choice.verdict) && choice.until && choice.until <= today) faults.until = 'clearance.need.future';
  if (years && !choice.years) faults.years = 'clearance.need.years';
  if (!isReason(choice.reason)) faults.reason = 'clearance.need.reason';
  return faults;
}

/** The case after this one in the queue, for signing on. */
export function following(queue: readonly Pick<CaseRow, 'id'>[], id: string): string | undefined {
  const at = queue.findIndex((row) => row.id === id);
  return queue[at + 1]?.id ?? queue.find((row) => row.id !== id)?.id;
}

/** The first characters of a hash, enough to compare by eye. */
export const shortHash = (hash: string): string => (hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash);
