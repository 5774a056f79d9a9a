import type { PersonRef } from '@/shared/api/refs';

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
  subjectKind: string | null;
  mode: string | null;
  earnedOn: string | null;
  hundredths: number | null;
  reason: string;
  state: 'PROPOSED' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN';
  proposedBy: PersonRef;
  proposedAt: string;
  decidedBy: PersonRef | null;
  decidedAt: string | null;
  answer: string | null;
}

/** The law years one may look at: this one and the three before it. */
export const yearsUpTo = (year: number): number[] => Array.from({ length: 4 }, (_, index) => year - index);

/** Time behind an entry in whole minutes; nothing when the entry carries none. */
export const minutes = (entry: Pick<EntryView, 'seconds'>): number | undefined => (entry.seconds > 0 ? Math.floor(entry.seconds / 60) : undefined);

/** Sum of the entries shown; reversals carry their own sign. */
export const sumOf = (entries: readonly Pick<EntryView, 'hundredths'>[]): number => entries.reduce((sum, { hundredths }) => sum + hundredths, 0);
