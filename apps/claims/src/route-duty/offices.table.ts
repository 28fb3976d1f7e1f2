import type { OfficeCode } from '#kernel';

/** The injection token of the institution's offices. */
export const OFFICES = Symbol('OFFICES');

export interface Office {
  readonly code: OfficeCode;
  readonly name: string;
  readonly region: string;
  readonly openFrom: string;
  /** The last day; null while it is not known. */
  readonly openTo: string | null;
}

const office = (code: string, name: string, days: Pick<Office, 'openFrom' | 'openTo'>): Office => ({
  ...{ code: code as OfficeCode, name, region: 'Bali' },
  ...days,
});

const OPEN = { openFrom: '2025-01-01', openTo: null };

/** Those of the demonstration; an institution names its own in the file that `OFFICES` names. */
export const DEMONSTRATION_OFFICES: readonly Office[] = [
  office('KAB-BANGLI', 'Kantor Bangli (contoh)', OPEN),
  office('KAB-KARANGASEM', 'Kantor Karangasem (contoh)', OPEN),
  office('KAB-KLUNGKUNG', 'Kantor Klungkung (contoh)', OPEN),
  office('KEC-KINTAMANI', 'Kantor Kintamani (contoh, sudah tutup)', {
    openFrom: '2025-01-01',
    openTo: '2025-12-31',
  }),
];

export const isOpenOn = ({ openFrom, openTo }: Office, day: string): boolean =>
  openFrom <= day && (openTo === null || day <= openTo);

export const openOn = (offices: readonly Office[], day: string): OfficeCode[] =>
  offices.filter(one => isOpenOn(one, day)).map(({ code }) => code);
