import type { BilingualText } from '#contracts';
import { formatRupiah, type Rupiah, regionDate, rupiah } from '#kernel';
import { keptOf } from '../claim-ledger/kept-of.js';
import type { OpenMatter } from '../claim-ledger/project-appeal.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { dateInWords } from './dates-in-words.js';

export type OpenRow = Partial<Pick<ClaimRow, 'open' | 'overpaid' | 'payments'>>;

/** What is open beside the stage of a claim, since when, and who must act; and what was found to be overpaid. */
export const appealInWords = ({ open = null, overpaid = null, payments = [] }: OpenRow): BilingualText[] => [
  ...keptInWords(keptOf({ payments })),
  ...(open ? [OPEN[open.matter](dayInWords(open.since))] : []),
  ...(overpaid ? [overpaidInWords(formatRupiah(rupiah(overpaid)))] : []),
];

function keptInWords(kept: Rupiah): BilingualText[] {
  if (kept === 0) return [];
  const amount = formatRupiah(kept);
  return [
    {
      id: `Dari yang sudah dibayar, ${amount} ditahan untuk kelebihan bayar penerimanya, dengan persetujuan tertulisnya.`,
      en: `Of what is paid, ${amount} was kept against an overpayment of its payee, with their written consent.`,
    },
  ];
}

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
    id: `Santunan dihitung lagi; pembetulannya menunggu penyetuju sejak ${since.id}.`,
    en: `The benefit was computed again; its correction has waited since ${since.en} for an approver.`,
  }),
  COSTS: since => ({
    id: `Tagihan yang datang setelah santunan ditetapkan menunggu verifikator sejak ${since.id}.`,
    en: `Bills that came after the award have waited since ${since.en} for the verifier.`,
  }),
  ACCOUNT: since => ({
    id: `Rekening lain seorang penerima menunggu penegasan penyetuju sejak ${since.id}; sebelum itu tidak ada yang dibayar ke sana.`,
    en: `Another account of a payee has waited since ${since.en} for the approver to confirm it; nothing is paid to it before.`,
  }),
};

const overpaidInWords = (amount: string): BilingualText => ({
  id: `Menurut hukum santunan ini lebih ${amount}. Kelebihannya dicatat dan ditagih kembali oleh keuangan; bagian yang belum dibayar tetap dibayar.`,
  en: `By law this award is ${amount} too much. That is recorded, and finance recovers it; shares that are not paid yet still are.`,
});

export const dayInWords = (at: string): BilingualText =>
  dateInWords(regionDate(Temporal.Instant.from(at)).toString());
