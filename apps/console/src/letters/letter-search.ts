/** What an address says of a letter: both where its QR code was scanned, nothing where the page was opened by itself. */
export interface LetterSearch {
  readonly number?: string;
  readonly code?: string;
}

/** The two things by which a letter is known. */
export type Question = Required<LetterSearch>;

export const letterSearch = ({ number, code }: Record<string, unknown>): LetterSearch => ({
  ...(isSaid(number) ? { number: number.trim() } : {}),
  ...(isSaid(code) ? { code: code.trim() } : {}),
});

const isSaid = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What can be asked, once both are known. */
export const questionIn = ({ number, code }: LetterSearch): Question | null =>
  number === undefined || code === undefined ? null : { number, code };

/** As it stands on the letter: `4xk9t2qw7b0m3hjv` → `4XK9-T2QW-7B0M-3HJV`; whatever else was typed is left for the service to judge. */
export const asOnLetter = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/.{4}(?=.)/gu, '$&-');
