import { useI18n } from 'vue-i18n';
import { dayInProse, daysBetween, monthInProse, shanghaiDay, weekday } from '../format/date';
import { useSession } from './session';

/** Words for days in the language that is chosen, and the server's own today. */
export function useFormat() {
  const { locale, t } = useI18n();
  const session = useSession();
  const today = (): string => shanghaiDay(session.now());
  return {
    today,
    day: (date: string | null | undefined, withYear = false): string => dayInProse(date, locale.value, withYear),
    /** 2026年11月 of `2026-11` or of any day in it. */
    monthName: (month: string): string => monthInProse(month, locale.value),
    weekday: (date: string): string => weekday(date, locale.value),
    /** Days from today; negative once passed. */
    left: (date: string): number => daysBetween(today(), date),
    /** 「剩 32 天」, 「今天」 or 「已过 3 天」. */
    leftInWords: (date: string): string => {
      const days = daysBetween(today(), date);
      if (days === 0) return t('days.today');
      return days > 0 ? t('days.left', { n: days }) : t('days.past', { n: -days });
    },
  };
}
