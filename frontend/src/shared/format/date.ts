const ZONE = 'Asia/Shanghai';
const part = (options: Intl.DateTimeFormatOptions, locale: string, at: Date): string => new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }).format(at);

/** Midnight of a `YYYY-MM-DD` in UTC: only ever used for whole-day arithmetic and for the words of a day. */
const dayOf = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** The calendar day in Shanghai of an instant, as `YYYY-MM-DD`. */
export function shanghaiDay(instant: string | Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));
}

/** A day in prose: 11月25日 周三, or with the year 2027年3月14日. */
export function dayInProse(date: string | null | undefined, locale: string, withYear = false): string {
  if (!date) return '—';
  const at = dayOf(date.slice(0, 10));
  const utc = { timeZone: 'UTC' } as const;
  if (locale.startsWith('en')) return new Intl.DateTimeFormat('en-GB', { ...utc, day: 'numeric', month: 'short', ...(withYear ? { year: 'numeric' } : { weekday: 'short' }) }).format(at);
  const text = `${at.getUTCMonth() + 1}月${at.getUTCDate()}日`;
  return withYear ? `${at.getUTCFullYear()}年${text}` : `${text} ${new Intl.DateTimeFormat('zh-CN', { ...utc, weekday: 'short' }).format(at)}`;
}

/** A month in prose: 2026年11月. */
export function monthInProse(month: string, locale: string): string {
  return locale.startsWith('en') ? new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(dayOf(`${month.slice(0, 7)}-01`)) : `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`;
}

/** The weekday alone: 周三. */
export function weekday(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(dayOf(date));
}

/** Time of day in Shanghai, 24 hours: 14:30, or with seconds 14:30:05. */
export function clock(instant: string | Date, seconds = false): string {
  return part({ hour: '2-digit', minute: '2-digit', ...(seconds ? { second: '2-digit' } : {}), hourCycle: 'h23' }, 'en-GB', new Date(instant));
}

/** Date and time for tables: 2026-11-18 09:30. */
export function stamp(instant: string | null | undefined, seconds = false): string {
  return instant ? `${shanghaiDay(instant)} ${clock(instant, seconds)}` : '—';
}

/** Whole days from one day to another; negative when it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayOf(to).getTime() - dayOf(from).getTime()) / 86_400_000);
}

/** The day `count` days after another. */
export function addDays(date: string, count: number): string {
  const at = dayOf(date);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** Monday of the week that holds a day. */
export function mondayOf(date: string): string {
  return addDays(date, -((dayOf(date).getUTCDay() + 6) % 7));
}

/** ISO week number of a day. */
export function weekOfYear(date: string): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** Minutes since midnight in Shanghai of an instant. */
export function minuteOfDay(instant: string): number {
  const [hour = 0, minute = 0] = clock(instant).split(':').map(Number);
  return hour * 60 + minute;
}

/** The instant of a wall-clock time in Shanghai, which has kept UTC+8 without summer time since 1992. */
export function shanghaiInstant(date: string, time: string): string {
  return new Date(`${date}T${time.length === 5 ? `${time}:00` : time}+08:00`).toISOString();
}
