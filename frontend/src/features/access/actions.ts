import en from './locales/actions.en.json';
import zh from './locales/actions.zh-CN.json';

/** What an audited action is called; its own name where nobody has words for it. Only the page of the trail fetches these. */
export const actionWords = (action: string, locale: string): string => ((locale === 'en' ? en : zh) as Record<string, string>)[action] ?? action;
