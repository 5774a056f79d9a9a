/** A device on which the account is signed in. */
export interface Device {
  id: string;
  device: string;
  address?: string | null;
  startedAt: string;
  lastSeenAt: string;
  current: boolean;
}

/** The fewest characters of a password. */
export const SHORTEST_PASSWORD = 12;

/** What is wrong with a new password before it is sent, as a key of the words; nothing when it may be sent. */
export function passwordFault(current: string, next: string, again: string): { field: 'next' | 'again'; key: string } | undefined {
  if ([...next].length < SHORTEST_PASSWORD) return { field: 'next', key: 'access.password.short' };
  if (next === current) return { field: 'next', key: 'access.password.same' };
  if (next !== again) return { field: 'again', key: 'access.password.differ' };
  return undefined;
}

/** Only a path of this application may follow a sign-in. */
export function safeNext(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}
