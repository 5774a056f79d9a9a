/** 学时 from integer hundredths, always with two decimals: 4150 → `41.50`. Integer arithmetic only. */
export function credit(hundredths: number | null | undefined): string {
  if (hundredths == null) return '—';
  const whole = Math.trunc(Math.abs(hundredths) / 100);
  const rest = String(Math.abs(hundredths) % 100).padStart(2, '0');
  return `${hundredths < 0 ? '−' : ''}${whole.toLocaleString('en-US')}.${rest}`;
}

/** A quota: like {@link credit}, but whole numbers stand without decimals: 6000 → `60`. */
export function quota(hundredths: number | null | undefined): string {
  if (hundredths == null) return '—';
  return hundredths % 100 === 0 ? (hundredths / 100).toLocaleString('en-US') : credit(hundredths);
}

/** A signed change: `+3.00`, `−1.50`. */
export function signedCredit(hundredths: number): string {
  return hundredths > 0 ? `+${credit(hundredths)}` : credit(hundredths);
}

/** Days from a count of half-days: 5 → `2.5`. */
export function days(halfDays: number | null | undefined): string {
  if (halfDays == null) return '—';
  return halfDays % 2 === 0 ? String(halfDays / 2) : `${Math.trunc(halfDays / 2)}.5`;
}

/** Hundredths typed by a person: `1.5`, `1.50`, `１．５` → 150; nothing when it is no such number. */
export function parseCredit(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(plain);
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}

/** What a quota is counted in. */
export type QuotaUnit = 'HOUR' | 'DAY';

/** An amount of a quota in its own unit: hundredths of a 学时, or half-days. */
export function amount(value: number | null | undefined, unit: QuotaUnit | null | undefined): string {
  return unit === 'DAY' ? days(value) : credit(value);
}

/** An amount due, without decimals where it is whole. */
export function dueAmount(value: number | null | undefined, unit: QuotaUnit | null | undefined): string {
  return unit === 'DAY' ? days(value) : quota(value);
}

/** How many of the unit a stored value is, for drawing: 4150 hundredths → 41.5, 5 half-days → 2.5. */
export const measure = (value: number | null | undefined, unit: QuotaUnit | null | undefined): number => (value ?? 0) / (unit === 'DAY' ? 2 : 100);
