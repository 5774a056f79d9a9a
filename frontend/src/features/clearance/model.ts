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
  certificate: { id: string; number: string; validTo: string };
  state: 'OPEN' | 'SIGNED_ONCE' | 'DECIDED' | 'WITHDRAWN';
  grounds: string[];
  status: string | null;
  shortfall: number | null;
  unit?: QuotaUnit | null;
  dueOn: string | null;
  daysLeft: number | null;
  openedAt: string;
  proposal: Verdict | null;
  firstSignedBy: PersonRef | null;
}

/** A signature as it was given. */
export interface Signature {
  place: 'FIRST' | 'SECOND' | 'RETURN';
  person: PersonRef;
  verdict: Verdict;
  until: string | null;
  reason: string;
  at: string;
}

/** The facts of a dossier: the standing it was derived from, and where its entries are. */
export interface Facts {
  standing: { status: string; unit: QuotaUnit | null; lawYear: number; counted: number; due: number | null; shortfall: number | null; reachable: boolean | null; forecast: { max: number | null } | null } | null;
  categories: { code: string; zh: string; counted: number; due: number | null; shortfall: number | null }[];
  years: { year: number; status: string; counted: number; due: number | null; shortfall: number | null; governedBy: string | null }[];
  entriesLink: string | null;
}

/** A whole dossier. */
export interface CaseView extends Omit<CaseRow, 'proposal'> {
  version: number;
  facts: Facts;
  basis: { clause: string; words: string; ruleSet: string; version: string | number }[];
  evidence: { number: number; kind: string; title: string; at: string | null; hash: string | null; link: string | null }[];
  proposal: { verdict: Verdict; until: string | null; words: string; reasons: ReasonNode | null } | null;
  signatures: Signature[];
  decision: { id: string; number: string; verdict: Verdict; until: string | null; decidedAt: string; appealUntil: string | null } | null;
  letter: { id: string; number: string; servedAt: string | null } | null;
  appeals: { id: string; state: string; filedAt: string }[];
  maySign: { place: 'FIRST' | 'SECOND' | null; why: string | null };
}

/** The decision somebody is about to sign. */
export interface Choice {
  verdict: Verdict;
  until: string;
  reason: string;
}

/** A decision to begin with: at the second signature the first one's, else what the rules propose. */
export function startingChoice(view: Pick<CaseView, 'signatures' | 'proposal' | 'maySign'>): Choice {
  const first = view.maySign.place === 'SECOND' ? view.signatures.filter(({ place }) => place === 'FIRST').at(-1) : undefined;
  if (first) return { verdict: first.verdict, until: first.until ?? '', reason: '' };
  return { verdict: view.proposal?.verdict ?? 'CLEAR', until: view.proposal?.until ?? '', reason: '' };
}

/** What is missing before a decision may be signed: field → key of the words. */
export function choiceFaults(choice: Choice, today: string): Partial<Record<'until' | 'reason', string>> {
  const faults: ReturnType<typeof choiceFaults> = {};
  if (choice.verdict === 'MAKE_UP' && !choice.until) faults.until = 'clearance.need.until';
  if (needsUntil(choice.verdict) && choice.until && choice.until <= today) faults.until = 'clearance.need.future';
  if ([...choice.reason.trim()].length < 4) faults.reason = 'clearance.need.reason';
  return faults;
}

/** The case after this one in the queue, for signing on. */
export function following(queue: readonly Pick<CaseRow, 'id'>[], id: string): string | undefined {
  const at = queue.findIndex((row) => row.id === id);
  return queue[at + 1]?.id ?? queue.find((row) => row.id !== id)?.id;
}

/** The first characters of a hash, enough to compare by eye. */
export const shortHash = (hash: string): string => (hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash);
