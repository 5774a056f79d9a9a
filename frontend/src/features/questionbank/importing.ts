import type { Kind } from '@/shared/ui/question/question';

export const OUTCOMES = ['BAD', 'CHANGED', 'TAKEN', 'SAME'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A file of questions and what would become, or became, of it. */
export interface BankImport {
  id: string;
  bankId: string;
  bankName: string;
  fileName: string;
  format: string;
  state: 'CHECKED' | 'APPLIED' | 'UNDONE' | 'DISCARDED';
  taken: number;
  changed: number;
  same: number;
  bad: number;
  stayed: number;
  madeAt: string;
  madeBy: string;
  appliedAt: string | null;
  undoneAt: string | null;
}

/** One question of a file; `told` says what was changed or why it was refused. */
export interface BankImportRow {
  line: number;
  name: string;
  kind: Kind | null;
  outcome: Outcome;
  told: string[];
  itemId: string | null;
}

/** Questions of one outcome. */
export const countOf = (view: BankImport, outcome: Outcome): number => ({ TAKEN: view.taken, CHANGED: view.changed, SAME: view.same, BAD: view.bad })[outcome];

/** Questions of the file. */
export const total = (view: BankImport): number => view.taken + view.changed + view.same + view.bad;

/** Questions that writing would add. */
export const toWrite = (view: BankImport): number => view.taken + view.changed;

/** Where one stands: reading, looking, written. */
export const stepOf = (view: BankImport): number => (view.state === 'CHECKED' ? 2 : 4);

/** The outcome to look at first: what is refused, then what was changed. */
export const firstOf = (view: BankImport): Outcome => OUTCOMES.find((outcome) => countOf(view, outcome) > 0) ?? 'TAKEN';

/** A cell of a table that other programs open: quoted, and never taken for a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was lost or changed, question by question, as a table for the one who sent the file. */
export function lossReport(rows: readonly BankImportRow[], heads: readonly string[], words: { kind: (kind: Kind) => string; outcome: (outcome: Outcome) => string }): string {
  const body = rows.map((row) => [row.line, row.name, row.kind ? words.kind(row.kind) : '', words.outcome(row.outcome), row.told.join('；')]);
  return `\uFEFF${[heads, ...body].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
