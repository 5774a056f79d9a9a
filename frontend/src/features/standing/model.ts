import type { PersonRef, UnitRef } from '@/shared/api/refs';
import type { ReasonNode } from '@/shared/api/reasons';
import { measure, type QuotaUnit } from '@/shared/format/credit';
import { daysBetween } from '@/shared/format/date';
import type { Stretch } from '@/shared/ui/scale';

/** The five words a standing can be, as the server spells them. */
export type Status = 'MET' | 'ON_TRACK' | 'BEHIND' | 'UNREACHABLE' | 'NOT_SET';

/** One category of the rule set within a year. Amounts are in the standing's unit. */
export interface CategoryStanding {
  code: string;
  zh: string;
  en: string;
  counted: number;
  due: number | null;
  shortfall: number | null;
}

/** The parts of the forecast's formula; `dailyCap` null means that the rule set names none. */
export interface Forecast {
  counted: number;
  booked: number;
  pace: number;
  remainingDays: number;
  dailyCap: number | null;
  expected: number;
  max: number | null;
}

/** Where one person stands in one law year, derived now. Amounts are hundredths of a 学时, or half-days when `unit` is DAY. */
export interface StandingView {
  status: Status;
  unit: QuotaUnit | null;
  lawYear: number;
  counted: number;
  due: number | null;
  /** What the next milestone asks for, in the standing's unit; not the even pace. */
  dueNow: number | null;
  shortfall: number | null;
  booked: number;
  reachable: boolean | null;
  dueDate: string | null;
  daysLeft: number | null;
  categories: CategoryStanding[];
  forecast: Forecast | null;
  explanation: ReasonNode | null;
  certificate: { id: string; number: string; validTo: string } | null;
  years: { year: number; status: string; counted: number; due: number | null; shortfall: number | null; governedBy: string | null }[];
}

/** One person of the list of those behind. */
export interface BehindRow {
  person: PersonRef;
  category: string;
  status: Status;
  unit?: QuotaUnit | null;
  counted: number;
  due: number | null;
  shortfall: number | null;
  booked: number;
  dueDate: string | null;
  daysLeft: number | null;
  certificateEnd: string | null;
  derivedAt: string;
}

/** How many stand where, in scope and by unit. */
export interface BehindSummary {
  met: number;
  onTrack: number;
  behind: number;
  unreachable: number;
  notSet: number;
  sumShortfall: number;
  derivedAt: string | null;
  byUnit: { unit: UnitRef; met: number; onTrack: number; behind: number; unreachable: number; notSet: number; sumShortfall: number }[];
}

/**
 * Where an even pace through the law year would be today, in whole units of the quota: a help for the eye, no rule.
 * Undefined where no quota is set or the day lies outside the law year.
 */
export function evenPace(standing: Pick<StandingView, 'due' | 'unit' | 'lawYear'>, today: string): number | undefined {
  const first = `${standing.lawYear}-01-01`;
  const elapsed = daysBetween(first, today) + 1;
  const whole = daysBetween(first, `${standing.lawYear + 1}-01-01`);
  if (standing.due === null || elapsed < 1 || elapsed > whole) return undefined;
  return Math.floor((measure(standing.due, standing.unit) * elapsed) / whole);
}

/** The sentence that a standing opens with, as a key of the words. */
export function headlineKey(standing: Pick<StandingView, 'status' | 'daysLeft' | 'shortfall'>): string {
  if (standing.status === 'NOT_SET') return 'standing.head.unset';
  if (standing.status === 'MET') return 'standing.head.met';
  if (standing.status === 'UNREACHABLE') return 'standing.head.unreachable';
  return standing.status === 'BEHIND' ? 'standing.head.behind' : 'standing.head.track';
}

/** The stretches of dial and rule: one for each category, the rest of what counts in the last tone. */
export function stretches(standing: Pick<StandingView, 'categories' | 'counted' | 'unit'>): Stretch[] {
  const parts = standing.categories.slice(0, 5).map(({ counted }, index): Stretch => ({ value: measure(counted, standing.unit), tone: (index + 1) as Stretch['tone'] }));
  const named = standing.categories.slice(0, 5).reduce((sum, { counted }) => sum + counted, 0);
  const rest = standing.counted - named;
  if (parts.length === 0) return [{ value: measure(standing.counted, standing.unit), tone: 1 }];
  return rest > 0 ? [...parts, { value: measure(rest, standing.unit), tone: 6 }] : parts;
}

/** What is still missing once everything booked has been attended; never below nothing. */
export const afterBooked = (standing: Pick<StandingView, 'shortfall' | 'booked'>): number => Math.max(0, (standing.shortfall ?? 0) - standing.booked);

/** Share of a whole in percent with one decimal: `5.3%`; nothing for an empty whole. */
export const share = (part: number, whole: number): string | undefined => (whole > 0 ? `${((part / whole) * 100).toFixed(1)}%` : undefined);
