/** One column of a table. `shown: false` leaves it to the column menu; `fixed` keeps the name in view while the rest scrolls. */
export interface Column {
  key: string;
  label: string;
  num?: boolean;
  fixed?: boolean;
  shown?: boolean;
  /** Name of the server's sort order that this head asks for. */
  sort?: string;
}

const store = (table: string): string => `fadu.columns.${table}`;

/** Keys of the columns to show: what the reader chose on this device, else the table's own choice. */
export function chosenColumns(table: string, columns: readonly Column[], storage: Pick<Storage, 'getItem'> = localStorage): Set<string> {
  const own = columns.filter(({ shown }) => shown !== false).map(({ key }) => key);
  const kept = storage.getItem(store(table))?.split(',').filter((key) => columns.some((column) => column.key === key));
  const fixed = columns.filter((column) => column.fixed).map(({ key }) => key);
  return new Set([...(kept?.length ? kept : own), ...fixed]);
}

/** Keeps the choice for the next visit. */
export function keepColumns(table: string, chosen: ReadonlySet<string>, storage: Pick<Storage, 'setItem'> = localStorage): void {
  storage.setItem(store(table), [...chosen].join(','));
}

/** The row to go to from `at` by `step`, held within the list; nothing in an empty list. */
export function stepRow(at: number, step: number, count: number): number | undefined {
  if (count === 0) return undefined;
  return Math.min(count - 1, Math.max(0, at + step));
}
