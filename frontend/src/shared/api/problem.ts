/** A field that the server refused, with the reason in the reader's language. */
export interface FieldError {
  field: string;
  message: string;
}

interface ProblemBody {
  status: number;
  code: string;
  title: string;
  detail?: string | undefined;
  next?: string | undefined;
  errors?: FieldError[] | undefined;
}

/**
 * A refusal of the server as RFC 9457 describes it: what happened (`title`, `detail`), what to do (`next`), and a stable `code`.
 * `status` 0 means that no server was reached.
 */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly next: string | undefined;
  readonly errors: readonly FieldError[];

  constructor(body: ProblemBody) {
    super(body.title);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.title = body.title;
    this.detail = body.detail;
    this.next = body.next;
    this.errors = body.errors ?? [];
  }

  /** What to say under one field of a form. */
  of(field: string): string | undefined {
    return this.errors.find((error) => error.field === field || error.field.endsWith(`.${field}`))?.message;
  }
}

/** Reads any thrown thing as a problem; a failed fetch becomes `OFFLINE`, a fault of this program `CLIENT_FAULT`. */
export function asProblem(thrown: unknown): Problem | undefined {
  if (thrown == null) return undefined;
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof TypeError && /fetch|network|load failed/i.test(thrown.message))
    return new Problem({ status: 0, code: 'OFFLINE', title: '' });
  return new Problem({ status: -1, code: 'CLIENT_FAULT', title: '', detail: thrown instanceof Error ? thrown.message : undefined });
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Turns the body of a failed answer into a problem, whether it is problem+json, other JSON or nothing at all. */
export function problemFrom(status: number, body: unknown): Problem {
  const given = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const errors = Array.isArray(given['errors'])
    ? (given['errors'] as Record<string, unknown>[]).map((error) => ({ field: String(error['field'] ?? ''), message: String(error['message'] ?? '') }))
    : [];
  return new Problem({
    status,
    code: text(given['code']) ?? `HTTP_${status}`,
    title: text(given['title']) ?? '',
    detail: text(given['detail']),
    next: text(given['next']),
    errors,
  });
}
