import type { BilingualText } from '#contracts';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { dateInWords } from './dates-in-words.js';

export type ClassifiedRow = Partial<Pick<ClaimRow, 'programme' | 'receiptNumber' | 'determinedOn'>>;

/** The receipt is kept for ever, so it says what the claim was filed as. */
export const filedAs = (receiptNumber: string): string => receiptNumber.slice(0, 3);

const NAMES: Readonly<Record<ClaimRow['programme'], BilingualText>> = {
  JKK: { id: 'kecelakaan kerja (JKK)', en: 'a work accident (JKK)' },
  JKM: { id: 'kematian (JKM)', en: 'a death (JKM)' },
};

/** That the claim is handled as another than it was filed as, and that the labour inspector wrote of it; plain words, for everybody. */
export const classifiedInWords = (row: ClassifiedRow): BilingualText[] => [...moved(row), ...determined(row)];

function moved({ programme, receiptNumber }: ClassifiedRow): BilingualText[] {
  if (programme === undefined || receiptNumber === undefined) return [];
  const before = filedAs(receiptNumber);
  if (before === programme) return [];
  const { id, en } = NAMES[programme];
  return [
    {
      id: `Klaim ini diajukan sebagai ${before} dan sekarang ditangani sebagai ${id}; nomor resinya tetap.`,
      en: `This claim was filed as ${before} and is now handled as ${en}; its receipt number stays.`,
    },
  ];
}

function determined({ determinedOn }: ClassifiedRow): BilingualText[] {
  if (!determinedOn) return [];
  const on = dateInWords(determinedOn);
  return [
    {
      id: `Penetapan pengawas ketenagakerjaan tanggal ${on.id} tercatat pada klaim ini.`,
      en: `The labour inspector's determination of ${on.en} is on record for this claim.`,
    },
  ];
}
