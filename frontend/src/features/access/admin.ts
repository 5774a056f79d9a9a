import type { PersonRef, UnitRef } from '@/shared/api/refs';

/** Whether somebody has an account and how it stands: none, made but never used, in use, shut. */
export const ACCOUNT_STATES = ['NONE', 'NEW', 'ACTIVE', 'DISABLED'] as const;

/** A person and their account; `id` null where there is none. */
export interface AccountRow {
  id: string | null;
  username: string | null;
  person: PersonRef;
  state: string;
  createdAt: string | null;
  lastSignInAt: string | null;
}

/** A slip to print and hand over; its password is shown this once. */
export interface Slip {
  person: PersonRef;
  username: string;
  password: string;
}

/** Who holds which role where; `delegatedFrom` names the grant it was lent from. */
export interface GrantView {
  id: string;
  person: PersonRef;
  role: string;
  unit: UnitRef;
  from: string;
  to: string | null;
  grantedBy: string | null;
  delegatedFrom: string | null;
  reason: string | null;
}

/** A role with what it may do, in words. */
export interface RoleWords {
  code: string;
  zh: string;
  en: string;
  permissions: { name: string; zh: string; en: string }[];
}

/** One event of the audit trail. */
export interface AuditView {
  id: number;
  at: string;
  person: { id: string | null; name: string };
  action: string;
  subject: string;
  unit: UnitRef | null;
  details: Record<string, unknown>;
  request: string | null;
}

/** The details of an event in one line, nothing left out. */
export function detailsInWords(details: Record<string, unknown>): string {
  return Object.entries(details).map(([key, value]) => `${key}: ${typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)}`).join('; ');
}
