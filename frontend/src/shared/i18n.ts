import { createI18n } from 'vue-i18n';

/** The languages: Chinese first, English complete beside it. */
export type Locale = 'zh-CN' | 'en';
const KEY = 'fadu.locale';

/** Fetches the words of one language. */
export type Words = () => Promise<{ default: Record<string, unknown> }>;
let pieces: Record<Locale, Words> | undefined;

/** The words in use. Messages become plain data when first used, never code, so the page's policy needs no `unsafe-eval`. */
export const i18n = createI18n({ legacy: false, locale: 'zh-CN' as Locale, fallbackLocale: false, messages: {}, missingWarn: import.meta.env.DEV });

/** Changes the language in place, without a reload. */
export async function setLocale(locale: Locale): Promise<void> {
  const fetchWords = pieces?.[locale];
  if (fetchWords && !i18n.global.availableLocales.includes(locale)) i18n.global.setLocaleMessage(locale, (await fetchWords()).default as never);
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
}

/** Takes up the language that was chosen on this device. */
export function startLocale(words: Record<Locale, Words>): Promise<void> {
  pieces = words;
  return setLocale(localStorage.getItem(KEY) === 'en' ? 'en' : 'zh-CN');
}

/** Changes the language and keeps the choice. */
export async function chooseLocale(locale: Locale): Promise<void> {
  await setLocale(locale);
  localStorage.setItem(KEY, locale);
}
