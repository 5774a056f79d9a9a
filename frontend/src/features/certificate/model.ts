import type { PersonRef } from '@/shared/api/refs';
import type { Standing } from '@/shared/ui/status';

/** States of a certificate, as the register names them. */
export const CERTIFICATE_STATES = ['VALID', 'SUSPENDED', 'TAKEN_BACK', 'CANCELLED', 'EXPIRED', 'NOT_YET'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** What the public may see of a certificate: no name, no photo. */
export interface PublicCertificate {
  state: CertificateState | 'NOT_FOUND';
  kindZh: string | null;
  kindEn: string | null;
  number: string | null;
  validTo: string | null;
  checkedAt: string;
}

/** Seconds after which a shown answer is no proof any more. */
export const SHOWN_SECONDS = 60;

/** The mark that stands for a state: a valid card is met, one whose term is to come under way, a suspended one a warning, all others are red. */
export function markOf(state: CertificateState | 'NOT_FOUND'): Standing {
  if (state === 'VALID') return 'met';
  if (state === 'NOT_YET') return 'track';
  return state === 'SUSPENDED' ? 'behind' : 'unreachable';
}

/** How many of twelve bars still stand with so many seconds left. */
export const barsLeft = (seconds: number): number => Math.max(0, Math.min(12, Math.ceil((seconds / SHOWN_SECONDS) * 12)));

/** A hold: while one stands, the card is neither renewed nor exchanged. */
export interface Hold {
  holder: string;
  reason: string;
  placedAt: string;
  releasedAt: string | null;
}

/** A dated state with the decision behind it. */
export interface StateSpan {
  state: CertificateState;
  from: string;
  until: string | null;
  basis: string;
  decision?: string | null;
  at: string;
}

/** Where the physical card is. */
export interface Custody {
  place: string;
  at: string;
  by?: string | { name: string } | null;
  note: string | null;
}

/** A line of the register. */
export interface CertificateRow {
  id: string;
  kind: string;
  kindZh: string;
  kindEn: string;
  number: string;
  person: PersonRef;
  state: CertificateState;
  onHold: boolean;
  validFrom: string;
  validTo: string;
  daysLeft: number;
  provenance: string;
}

/** A certificate with its history. */
export interface CertificateView extends CertificateRow {
  area?: string | null;
  source: string;
  issuedOn: string;
  holds: Hold[];
  states: StateSpan[];
  custody: Custody[];
  verifyUrl: string;
}

/** One condition of the issue gate, met or not, with its clause. */
export interface GateCondition {
  code: string;
  met: boolean;
  words: string;
  clause: string | null;
}

export const KINDS = ['ENFORCEMENT', 'SUPERVISION'] as const;
export const PLACES = ['HOLDER', 'UNIT', 'ISSUER', 'LOST', 'DESTROYED'] as const;

/** Why a card is replaced: lost, damaged or wrong, at the end of its term. */
export const REPLACEMENTS = ['LOST', 'EXCHANGE', 'RENEWAL'] as const;

/** A replacement as the API takes it: only a renewal has dates of its own, and a number is made where none is given. */
export const replacementBody = (form: { why: (typeof REPLACEMENTS)[number]; basis: string; number: string; validFrom: string; validTo: string }): Record<string, string | null> => ({
  why: form.why, basis: form.basis.trim(), number: form.number.trim() || null,
  validFrom: (form.why === 'RENEWAL' && form.validFrom) || null, validTo: (form.why === 'RENEWAL' && form.validTo) || null,
});

/** Name of whoever entered it, however the server says it. */
export const nameOf = (who: string | { name: string } | null | undefined): string => (typeof who === 'string' ? who : who?.name ?? '');
