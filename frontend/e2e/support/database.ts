import { execFileSync } from 'node:child_process';

/** A value of a row: text as the database writes it, null where there is none. */
export type Value = string | null;

const PLAIN: Record<string, string> = { '\\t': '\t', '\\n': '\n', '\\\\': '\\', '\\0': '\0' };

/** The rows of a statement, read by the product's own account from the database that FADU_DB_HOME names. */
export function rows(sql: string): Value[][] {
  const home = process.env['FADU_DB_HOME'];
  if (!home) throw new Error('FADU_DB_HOME is not set: journeys are started by ops/test journeys');
  const server = new URL('../../../ops/db/server', import.meta.url).pathname;
  const text = execFileSync(server, ['any', 'query', home], { input: sql, encoding: 'utf8', maxBuffer: 1 << 30 });
  return text.split('\n').slice(0, -1).map((line) => line.split('\t').map((cell) => (cell === 'NULL' ? null : cell.replace(/\\[tn0\\]/g, (mark) => PLAIN[mark] ?? mark))));
}

/** A row's value that is never null. */
export function text(row: readonly Value[], at: number): string {
  const value = row[at];
  if (value == null) throw new Error(`column ${at} is null in ${row.join(' | ')}`);
  return value;
}

/** A row's whole number. */
export const number = (row: readonly Value[], at: number): number => Number(text(row, at));
