import type { BilingualText } from '#contracts';

/** `20 Desember 2025` and `20 December 2025`. */
export function dateInWords(iso: string): BilingualText {
  const date = Temporal.PlainDate.from(iso);
  const format = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return { id: date.toLocaleString('id-ID', format), en: date.toLocaleString('en-GB', format) };
}

/** `Desember 2025` and `December 2025`. */
export function monthInWords(iso: string): BilingualText {
  const date = Temporal.PlainYearMonth.from(iso).toPlainDate({ day: 1 });
  const format = { month: 'long', year: 'numeric' } as const;
  return { id: date.toLocaleString('id-ID', format), en: date.toLocaleString('en-GB', format) };
}
