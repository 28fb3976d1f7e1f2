import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Bilingual } from '../api/client.js';
import type { id } from './id.js';
import type { idAccidents } from './id-accidents.js';
import type { idAudit } from './id-audit.js';
import type { idBacklog } from './id-backlog.js';
import type { idCare } from './id-care.js';
import type { idClassified } from './id-classified.js';
import type { idFinance } from './id-finance.js';
import type { idFunding } from './id-funding.js';
import type { idHospitals } from './id-hospitals.js';
import type { idLatePayment } from './id-late-payment.js';
import type { idLaterPapers } from './id-later-papers.js';
import type { idOffices } from './id-offices.js';

export type Language = 'id' | 'en';
export type Words = typeof id &
  typeof idFinance &
  typeof idAccidents &
  typeof idAudit &
  typeof idBacklog &
  typeof idClassified &
  typeof idCare &
  typeof idFunding &
  typeof idHospitals &
  typeof idLatePayment &
  typeof idLaterPapers &
  typeof idOffices;

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

/** Words that only some pages need: they bring them along. */
const loadMore = {
  finance: {
    id: async () => (await import('./id-finance.js')).idFinance,
    en: async () => (await import('./en-finance.js')).enFinance,
  },
  accidents: {
    id: async () => (await import('./id-accidents.js')).idAccidents,
    en: async () => (await import('./en-accidents.js')).enAccidents,
  },
  audit: {
    id: async () => (await import('./id-audit.js')).idAudit,
    en: async () => (await import('./en-audit.js')).enAudit,
  },
  backlog: {
    id: async () => (await import('./id-backlog.js')).idBacklog,
    en: async () => (await import('./en-backlog.js')).enBacklog,
  },
  classified: {
    id: async () => (await import('./id-classified.js')).idClassified,
    en: async () => (await import('./en-classified.js')).enClassified,
  },
  care: {
    id: async () => (await import('./id-care.js')).idCare,
    en: async () => (await import('./en-care.js')).enCare,
  },
  funding: {
    id: async () => (await import('./id-funding.js')).idFunding,
    en: async () => (await import('./en-funding.js')).enFunding,
  },
  hospitals: {
    id: async () => (await import('./id-hospitals.js')).idHospitals,
    en: async () => (await import('./en-hospitals.js')).enHospitals,
  },
  latePayment: {
    id: async () => (await import('./id-late-payment.js')).idLatePayment,
    en: async () => (await import('./en-late-payment.js')).enLatePayment,
  },
  laterPapers: {
    id: async () => (await import('./id-later-papers.js')).idLaterPapers,
    en: async () => (await import('./en-later-papers.js')).enLaterPapers,
  },
  offices: {
    id: async () => (await import('./id-offices.js')).idOffices,
    en: async () => (await import('./en-offices.js')).enOffices,
  },
} as const;
type More = keyof typeof loadMore;
/** Which of them this browser has shown: another language then needs those words, too. */
const shown = new Set<More>();

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
  await Promise.all([...shown].map(more => addWords(more, language)));
  localStorage.setItem(KEPT, language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** A page, or a part of one, together with its words. */
export async function withWords<Page>(more: More, page: Promise<Page>): Promise<Page> {
  shown.add(more);
  await addWords(more, i18next.language === 'en' ? 'en' : 'id');
  return page;
}

async function addWords(more: More, language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', await loadMore[more][language](), true, true);
}

/** `t` for the page's own words, `say` for texts that a service wrote in both languages. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'id';
  return { t, language, say: (text: Bilingual): string => text[language] };
}
