/** A device on which the account is signed in. */
export interface Device {
  id: string;
  device: string;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

/** The fewest characters of a password. */
export const SHORTEST_PASSWORD = 10;

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

const BROWSERS: readonly [RegExp, string][] = [[/Edg\//, 'Edge'], [/MicroMessenger/, '微信 WeChat'], [/Firefox\//, 'Firefox'], [/Chrom(e|ium)\//, 'Chromium'], [/Safari\//, 'Safari']];
const SYSTEMS: readonly [RegExp, string][] = [[/HarmonyOS/, 'HarmonyOS'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']];

/** A device in a few words out of what its browser says of itself; the whole text when it says something unusual. */
export function deviceInWords(agent: string): string {
  const named = [BROWSERS, SYSTEMS].map((list) => list.find(([pattern]) => pattern.test(agent))?.[1]).filter(Boolean);
  return named.length ? named.join(', ') : agent || '—';
}
