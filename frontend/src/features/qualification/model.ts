import type { PersonRef } from '@/shared/api/refs';

export const KINDS = ['PASS', 'EXEMPTION'] as const;
export const SCOPES = ['PUBLIC_LAW', 'PROFESSIONAL', 'WHOLE'] as const;

/** A pass or an exemption on record; an exemption is not hours and never a score. */
export interface QualificationView {
  id: string;
  person: PersonRef;
  kind: (typeof KINDS)[number];
  scope: (typeof SCOPES)[number];
  proofKind: string;
  proofNo: string | null;
  basis: string;
  validFrom: string;
  validTo: string | null;
  state: string;
  source: string;
  recordedAt: string;
  recordedBy: string | null;
  approvedBy: string | null;
  approvedAt: string | null;
  revokedBy: string | null;
  revokedAt: string | null;
  revokeReason: string | null;
}

/** Whether a record counts on a day: approved where it must be, not revoked, and within its dates. */
export const countsOn = (record: Pick<QualificationView, 'kind' | 'approvedAt' | 'revokedAt' | 'validFrom' | 'validTo'>, day: string): boolean =>
  !record.revokedAt && (record.kind === 'PASS' || !!record.approvedAt) && record.validFrom <= day && (!record.validTo || record.validTo >= day);
