import type { BilingualText } from '#contracts';
import { formatRupiah, regionDate, rupiah } from '#kernel';
import type { OpenMatter } from '../claim-ledger/project-appeal.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { dateInWords } from './dates-in-words.js';

export type OpenRow = Partial<Pick<ClaimRow, 'open' | 'overpaid'>>;

/** What is open beside the stage of a claim, since when, and who must act; and what was found to be overpaid. */
export const appealInWords = ({ open = null, overpaid = null }: OpenRow): BilingualText[] => [
  ...(open ? [OPEN[open.matter](dayInWords(open.since))] : []),
  ...(overpaid ? [overpaidInWords(formatRupiah(rupiah(overpaid)))] : []),
];

const OPEN: Readonly<Record<OpenMatter['matter'], (since: BilingualText) => BilingualText>> = {
  SCHOLARSHIP: since => ({
    id: `Beasiswa satu tahun ajaran menunggu sejak ${since.id}.`,
    en: `The scholarship of a school year has waited since ${since.en}.`,
  }),
  APPEAL: since => ({
    id: `Keberatan sejak ${since.id} menunggu putusan orang yang tidak pernah menangani klaim ini.`,
    en: `An appeal has waited since ${since.en} for the decision of somebody who had no hand in the case.`,
  }),
  CORRECTION: since => ({
    id: `Keberatan dikabulkan; pembetulan santunannya menunggu penyetuju lain sejak ${since.id}.`,
    en: `The appeal was upheld; the correction of the award has waited since ${since.en} for another approver.`,
  }),
};

const overpaidInWords = (amount: string): BilingualText => ({
  id: `Menurut hukum santunan ini lebih ${amount}. Kelebihannya dicatat; penagihannya tidak dilakukan di sini, dan bagian yang belum dibayar tetap dibayar.`,
  en: `By law this award is ${amount} too much. That is recorded; it is not recovered here, and shares that are not paid yet still are.`,
});

export const dayInWords = (at: string): BilingualText =>
  dateInWords(regionDate(Temporal.Instant.from(at)).toString());
