import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Bilingual } from '../api/client.js';
import type { id } from './id.js';
import type { idFinance } from './id-finance.js';

export type Language = 'id' | 'en';
export type Words = typeof id & typeof idFinance;

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}

const KEPT = 'santunan.language';
const load = {
  id: async () => (await import('./id.js')).id,
  en: async () => (await import('./en.js')).en,
} as const;

const loadFinance = {
  id: async () => (await import('./id-finance.js')).idFinance,
  en: async () => (await import('./en-finance.js')).enFinance,
} as const;
/** Whether this browser has shown a desk of finance: another language then needs those words, too. */
let atFinance = false;

const isLanguage = (value: unknown): value is Language => value === 'id' || value === 'en';

/** Indonesian unless the person chose English before. */
const chosen = (): Language => {
  const kept = localStorage.getItem(KEPT);
  return isLanguage(kept) ? kept : 'id';
};

/** Loads the dictionary of the chosen language; the other one is loaded when it is asked for. */
export async function startWords(): Promise<void> {
  const language = chosen();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await load[language]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export async function speak(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await load[language]());
  if (atFinance) await addFinance(language);
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** A page of finance together with its words. */
export async function withFinanceWords<Page>(page: Promise<Page>): Promise<Page> {
  atFinance = true;
  await addFinance(i18next.language === 'en' ? 'en' : 'id');
  return page;
}

async function addFinance(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await loadFinance[language](), true, true);
}

/** `t` for the page's own words, `say` for texts that a service wrote in both languages. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'id';
  return { t, language, say: (text: Bilingual): string => text[language] };
}
