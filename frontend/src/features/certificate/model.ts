import type { Standing } from '@/shared/ui/status';

/** States of a certificate, as the register names them. */
export const CERTIFICATE_STATES = ['VALID', 'SUSPENDED', 'TAKEN_BACK', 'CANCELLED', 'EXPIRED'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

/** What the public may see of a certificate: no name, no photo. */
export interface PublicCertificate {
  state: CertificateState;
  kindZh: string;
  kindEn: string;
  number: string;
  validTo: string | null;
  checkedAt: string;
}

/** Seconds after which a shown answer is no proof any more. */
export const SHOWN_SECONDS = 60;

/** The mark that stands for a state: a valid card is met, a suspended one a warning, all others are red. */
export function markOf(state: CertificateState): Standing {
  if (state === 'VALID') return 'met';
  return state === 'SUSPENDED' ? 'behind' : 'unreachable';
}

/** How many of twelve bars still stand with so many seconds left. */
export const barsLeft = (seconds: number): number => Math.max(0, Math.min(12, Math.ceil((seconds / SHOWN_SECONDS) * 12)));
