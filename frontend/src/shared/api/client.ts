import { problemFrom } from './problem';

/** What the client needs to know of the session, set once by the application so that shared code depends on nobody. */
export interface ClientHooks {
  locale: () => string;
  csrf: () => string | undefined;
  /** The session is gone although somebody was signed in. */
  expired: () => void;
}

let hooks: ClientHooks = { locale: () => 'zh-CN', csrf: () => undefined, expired: () => undefined };

/** Ties the client to session and language. */
export function configureClient(given: ClientHooks): void {
  hooks = given;
}

type Query = Record<string, string | number | boolean | readonly string[] | null | undefined>;

/** How a call is made. `key` makes a repeated creation harmless: the same key never creates twice. */
export interface Call {
  query?: Query | undefined;
  body?: unknown;
  /** A form, or the bytes of a part of a file as they are. */
  form?: FormData | Blob;
  key?: string;
  signal?: AbortSignal | undefined;
  /** A 401 is an answer here, not an expiry: used when asking whether anybody is signed in. */
  quiet?: boolean;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Query string of the given values; empty ones are left out. */
export function queryString(query: Query | undefined): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (Array.isArray(value)) value.forEach((one) => search.append(name, String(one)));
    else if (value !== undefined && value !== null && value !== '') search.append(name, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

function headersOf(method: Method, call: Call): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json', 'Accept-Language': hooks.locale() });
  if (call.body !== undefined) headers.set('Content-Type', 'application/json');
  const csrf = hooks.csrf();
  if (method !== 'GET' && csrf) headers.set('X-CSRF-Token', csrf);
  if (method === 'POST') headers.set('Idempotency-Key', call.key ?? crypto.randomUUID());
  return headers;
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const text = await response.text();
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One call of the API. Throws a {@link Problem} for every refusal, so that queries and forms meet failures in one shape. */
export async function call<T>(method: Method, path: string, given: Call = {}): Promise<T> {
  const response = await fetch(path + queryString(given.query), {
    method,
    headers: headersOf(method, given),
    body: given.form ?? (given.body === undefined ? null : JSON.stringify(given.body)),
    credentials: 'same-origin',
    signal: given.signal ?? null,
  });
  const body = await answerOf(response);
  if (response.status === 401 && !given.quiet) hooks.expired();
  if (!response.ok) throw problemFrom(response.status, body);
  return body as T;
}

/** Reads. */
export const get = <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> => call<T>('GET', path, { query, signal });
/** Creates, or asks for an act. */
export const post = <T>(path: string, body?: unknown, key?: string): Promise<T> => call<T>('POST', path, { body: body ?? {}, ...(key ? { key } : {}) });
/** Replaces. */
export const put = <T>(path: string, body: unknown): Promise<T> => call<T>('PUT', path, { body });
/** Removes. */
export const remove = <T>(path: string): Promise<T> => call<T>('DELETE', path);

/** Fetches a file and hands it to the browser's own download, under the name the server gives it. */
export async function download(path: string, query: Query | undefined, fallbackName: string): Promise<void> {
  const response = await fetch(path + queryString(query), { headers: { 'Accept-Language': hooks.locale() }, credentials: 'same-origin' });
  if (response.status === 401) hooks.expired();
  if (!response.ok) throw problemFrom(response.status, await answerOf(response));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = fileName(response.headers.get('Content-Disposition')) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The file name inside a Content-Disposition header, the UTF-8 form first. */
export function fileName(header: string | null): string | undefined {
  const wide = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1];
  if (wide) return decodeURIComponent(wide);
  return /filename="?([^";]+)"?/i.exec(header ?? '')?.[1];
}
