import { useI18n } from 'vue-i18n';
import { minutesAndSeconds } from './model';

/** Lengths of time in words: 12 分 40 秒, 20 分钟. */
export function useDuration() {
  const { t } = useI18n();
  return {
    exact: (seconds: number): string => { const { m, s } = minutesAndSeconds(seconds); return m && s ? t('study.minSec', { m, s }) : m ? t('study.min', { m }) : t('study.sec', { s }); },
    rough: (seconds: number): string => t('study.min', { m: Math.round(seconds / 60) || (seconds ? 1 : 0) }),
  };
}
