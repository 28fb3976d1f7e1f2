import type { BilingualText } from '#contracts';

/** Made once: a format takes longer to make than a thousand dates to write. */
const formats = (options: Intl.DateTimeFormatOptions) => ({
  id: new Intl.DateTimeFormat('id-ID', options),
  en: new Intl.DateTimeFormat('en-GB', options),
});
const DAY = formats({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = formats({ month: 'long', year: 'numeric' });

/** `20 Desember 2025` and `20 December 2025`. */
export const dateInWords = (iso: string): BilingualText => inWords(DAY, Temporal.PlainDate.from(iso));

/** `Desember 2025` and `December 2025`. */
export const monthInWords = (iso: string): BilingualText =>
  inWords(MONTH, Temporal.PlainYearMonth.from(iso).toPlainDate({ day: 1 }));

const inWords = ({ id, en }: typeof DAY, date: Temporal.PlainDate): BilingualText => ({
  id: id.format(date),
  en: en.format(date),
});
