/** What a candidate answered to one question, or to one part of a case. Nothing at all is `{}`. */
export interface SimpleResponse {
  keys?: string[];
  blanks?: string[];
}

/** What a candidate answered to one place of the paper. */
export interface Response extends SimpleResponse {
  parts?: Record<string, SimpleResponse>;
}

/** How the server sends one: what is absent comes as null. */
export interface SentResponse {
  keys?: readonly string[] | null;
  blanks?: readonly string[] | null;
  parts?: Readonly<Record<string, SentResponse>> | null;
}

/** Longest text of one blank, in characters. */
export const LONGEST_BLANK = 500;

/** Sorts as the server does: by UTF-16 units, never by the reader's language. */
const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
// Half a surrogate pair is no character: it would be sent and hashed differently by different machines.
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '').slice(0, LONGEST_BLANK).replace(/\p{Surrogate}/gu, '');

function simple(given: SentResponse): SimpleResponse {
  if (given.keys?.length) return { keys: [...new Set(given.keys)].sort(byUnits) };
  const blanks = given.blanks?.map(whole);
  return blanks?.some((text) => text !== '') ? { blanks } : {};
}

/** The form in which a response is kept, sent and hashed: keys sorted, what is empty left out. */
export function tidy(given: SentResponse | null | undefined): Response {
  if (!given) return {};
  const own = simple(given);
  if (own.keys || own.blanks || !given.parts) return own;
  const parts = Object.entries(given.parts)
    .map(([id, part]) => [id, simple(part)] as const)
    .filter(([, part]) => part.keys || part.blanks)
    .sort(([a], [b]) => byUnits(a, b));
  return parts.length ? { parts: Object.fromEntries(parts) } : {};
}

const ESCAPED = new RegExp('["\\\\\\u0000-\\u001f\\u2028\\u2029]', 'g');
const quoted = (text: string): string =>
  `"${text.replace(ESCAPED, (sign) => (sign === '"' ? '\\"' : sign === '\\' ? '\\\\' : sign === '\n' ? '\\n' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))}"`;
const list = (texts: readonly string[]): string => `[${texts.map(quoted).join(',')}]`;
const one = (part: SimpleResponse): string => (part.keys ? `{"keys":${list(part.keys)}}` : part.blanks ? `{"blanks":${list(part.blanks)}}` : '{}');

/** The canonical text of a response: the server hashes exactly this. */
export function canonical(given: SentResponse): string {
  const response = tidy(given);
  if (!response.parts) return one(response);
  // An object puts names that look like numbers first; the server sorts every name as text.
  const ids = Object.keys(response.parts).sort(byUnits);
  return `{"parts":{${ids.map((id) => `${quoted(id)}:${one(response.parts?.[id] ?? {})}`).join(',')}}}`;
}

/** SHA-256 of the canonical text, 64 hexadecimal digits: what an acknowledgement must repeat. */
export async function hashOf(response: SentResponse): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(response))));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Chooses a key: alone where one counts, added or taken away where several may. */
export function choose(given: SimpleResponse, key: string, many: boolean): SimpleResponse {
  const keys = given.keys ?? [];
  if (!many) return { keys: [key] };
  return tidy({ keys: keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key] });
}

/** Fills one blank of several. */
export function fill(given: SimpleResponse, at: number, text: string, count: number): SimpleResponse {
  return tidy({ blanks: Array.from({ length: count }, (_, index) => (index === at ? text : (given.blanks?.[index] ?? ''))) });
}

/** Answers one part of a case. */
export const answerPart = (given: Response, id: string, part: SimpleResponse): Response => tidy({ parts: { ...given.parts, [id]: part } });

/** Whether anything was answered; a blank of spaces is nothing. */
export const isAnswered = (given: Response | undefined): boolean =>
  !!given && (!!given.keys?.length || !!given.blanks?.some((text) => text.trim() !== '') || Object.values(given.parts ?? {}).some(isAnswered));
