const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** `Rp42.000.000`: whole rupiah as Indonesians read them, in either language. */
export const rupiah = (amount: number): string =>
  amount < 0 ? `−Rp${whole.format(-amount)}` : `Rp${whole.format(amount)}`;

/** The words of a code stand within a sentence elsewhere. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const count = (value: number): string => whole.format(value);

/** Central Indonesia, where the claims are paid. */
const ZONE = 'Asia/Makassar';
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', options);
  formats.set(name, known);
  return known;
}

/** `2025-11-20` → `20 Nov 2025`. */
export const day = (iso: string, language: string): string =>
  format(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${iso}T00:00Z`),
  );

/** `2025-11` → `Nov 2025`. */
export const month = (iso: string, language: string): string =>
  format(language, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}-01T00:00Z`));

const TO_THE_MINUTE = {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
} as const;
const TO_THE_SECOND = { ...TO_THE_MINUTE, second: '2-digit' } as const;

/** An instant by the clock of central Indonesia: `20 Nov 2025 14.05`. */
export const moment = (iso: string, language: string): string =>
  format(language, TO_THE_MINUTE).format(new Date(iso));

/** The same to the second, for those who do the work. */
export const exactMoment = (iso: string, language: string): string =>
  format(language, TO_THE_SECOND).format(new Date(iso));

/** The same to the millisecond, for those who compare what followed what. */
export const finestMoment = (iso: string, language: string): string =>
  format(language, { ...TO_THE_SECOND, fractionalSecondDigits: 3 }).format(new Date(iso));

/** Today's date where the claims are paid, as `2025-11-20`. */
export const today = (): string => dayOf(new Date().toISOString());

const SIZES = ['B', 'kB', 'MB', 'GB'] as const;

/** `65,2 MB`: the size of a file. */
export function fileSize(bytes: number): string {
  const step = Math.min(SIZES.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1000 ** step;
  return `${value.toLocaleString('id-ID', { maximumFractionDigits: value < 100 && step > 0 ? 1 : 0 })} ${SIZES[step]}`;
}

/** `98,5%` of a thousandth part. */
export const percent = (perMille: number): string =>
  `${(perMille / 10).toLocaleString('id-ID', { maximumFractionDigits: 1 })}%`;

/** The day of an instant where the claims are paid, as `2025-11-20`. */
export const dayOf = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE, dateStyle: 'short' }).format(new Date(instant));

const DAY_IN_MS = 86_400_000;
/** The day before a day of the calendar. */
export const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - DAY_IN_MS).toISOString().slice(0, 10);
