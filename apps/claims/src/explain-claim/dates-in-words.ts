import type { BilingualText } from '#contracts';

/** The names of the twelve months, taken once: a format takes many times as long to write a date. */
const monthsIn = (locale: string): readonly string[] => {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2000, month)));
};
const MONTHS = { id: monthsIn('id-ID'), en: monthsIn('en-GB') };

/** `20 Desember 2025` and `20 December 2025`. */
export function dateInWords(iso: string): BilingualText {
  const { year, month, day } = Temporal.PlainDate.from(iso);
  return { id: `${day} ${MONTHS.id[month - 1]} ${year}`, en: `${day} ${MONTHS.en[month - 1]} ${year}` };
}

/** A text of the law, which names its days by figures, with the days in words. */
export const withDatesInWords = ({ id, en }: BilingualText): BilingualText => ({
  id: id.replace(DAY, day => dateInWords(day).id),
  en: en.replace(DAY, day => dateInWords(day).en),
});
const DAY = /\b\d{4}-\d\d-\d\d\b/g;

/** `Desember 2025` and `December 2025`. */
export function monthInWords(iso: string): BilingualText {
  const { year, month } = Temporal.PlainYearMonth.from(iso);
  return { id: `${MONTHS.id[month - 1]} ${year}`, en: `${MONTHS.en[month - 1]} ${year}` };
}
