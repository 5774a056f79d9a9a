import type { PersonRef } from '@/shared/api/refs';
import { parseCredit } from '@/shared/format/credit';

/** Kinds of ledger entries. */
export type EntryKind = 'EARN' | 'REVERSE' | 'ADJUST' | 'OPENING' | 'OUTSIDE';

/** One entry of the append-only ledger. `hundredths` is signed. */
export interface EntryView {
  id: number | string;
  kind: EntryKind;
  subjectKind: string;
  subjectZh: string | null;
  mode: string;
  earnedOn: string;
  hundredths: number;
  seconds: number;
  halfDays: number;
  label: string;
  explanation: string;
  link: string | null;
  reason: string | null;
  postedAt: string;
  reversed: boolean;
  reversesId: number | string | null;
}

/** A proposal to change the ledger, to be decided by a second person. */
export interface AdjustmentView {
  id: string;
  person: PersonRef;
  kind: 'REVERSE' | 'ADJUST';
  entryId: number | string | null;
  entryLabel: string | null;
  subjectKind: string | null;
  subjectZh: string | null;
  mode: string | null;
  earnedOn: string | null;
  hundredths: number | null;
  halves: string[];
  reason: string;
  state: 'PROPOSED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN';
  proposedBy: PersonRef;
  proposedAt: string;
  decidedBy: PersonRef | null;
  decidedAt: string | null;
  answer: string | null;
}

/** What credit can be about; the rule set maps these to its own categories. */
export const SUBJECTS = ['PUBLIC_LAW', 'PROFESSIONAL', 'SKILL', 'GENERAL'] as const;
/** What is proposed by hand: training elsewhere, or a correction. */
export const CHANGE_WAYS = ['OUTSIDE', 'MANUAL'] as const;
export const HALVES = ['AM', 'PM'] as const;

/** Credit by hand while it is being entered. */
export interface ChangeForm {
  way: (typeof CHANGE_WAYS)[number];
  sign: '+' | '-';
  subjectKind: string;
  earnedOn: string;
  amount: string;
  halves: (typeof HALVES)[number][];
  reason: string;
}

/** An empty form. */
export const newChange = (today: string): ChangeForm => ({ way: 'OUTSIDE', sign: '+', subjectKind: 'PROFESSIONAL', earnedOn: today, amount: '', halves: [], reason: '' });

/** What the form adds, or takes away where it corrects downwards; nothing while the amount is no number. */
export function hundredthsOf(form: Pick<ChangeForm, 'way' | 'sign' | 'amount'>): number | undefined {
  const amount = form.amount.trim() ? parseCredit(form.amount) : 0;
  return amount === undefined ? undefined : form.way === 'MANUAL' && form.sign === '-' && amount > 0 ? -amount : amount;
}

/** What is missing before it may be proposed: field → key of the words. Half-days may stand without an amount. */
export function changeFaults(form: ChangeForm, today: string): Partial<Record<'earnedOn' | 'amount' | 'reason', string>> {
  const faults: ReturnType<typeof changeFaults> = {};
  const amount = hundredthsOf(form);
  if (!form.earnedOn || form.earnedOn > today) faults.earnedOn = 'credit.change.need.on';
  if (amount === undefined || (amount === 0 && form.halves.length === 0) || Math.abs(amount) > 100_000) faults.amount = 'credit.change.need.amount';
  if (!form.reason.trim()) faults.reason = 'credit.change.need.reason';
  return faults;
}

/** The proposal as the API takes it. */
export const changeBody = (form: ChangeForm) => ({ kind: 'ADJUST' as const, subjectKind: form.subjectKind, mode: form.way, earnedOn: form.earnedOn, hundredths: hundredthsOf(form) ?? 0, halves: form.halves, reason: form.reason.trim() });

/** The law years one may look at: this one and the three before it. */
export const yearsUpTo = (year: number): number[] => Array.from({ length: 4 }, (_, index) => year - index);

/** Time behind an entry in whole minutes; nothing when the entry carries none. */
export const minutes = (entry: Pick<EntryView, 'seconds'>): number | undefined => (entry.seconds > 0 ? Math.floor(entry.seconds / 60) : undefined);

/** Sum of the entries shown; reversals carry their own sign. */
export const sumOf = (entries: readonly Pick<EntryView, 'hundredths'>[]): number => entries.reduce((sum, { hundredths }) => sum + hundredths, 0);
