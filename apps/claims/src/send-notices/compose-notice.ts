import type { BilingualText } from '#contracts';
import type { Law } from '#statutory';
import type { ClaimEvent, Reason } from '../claim/claim.events.js';
import { whyAskedLater } from '../claim/further-document.rules.js';
import type { DataOf } from '../claim/known-claim.js';
import { dateInWords } from '../explain-claim/dates-in-words.js';
import { lackingFor } from '../explain-claim/lacking.js';
import { dayOf, lettersOf } from '../letters/letters-of-claim.js';
import { SUBJECTS } from './notice-words.table.js';
import { isTold, type Told, type ToldEvent } from './notices-due.js';

export interface NoticeText {
  readonly subject: string;
  readonly text: string;
}

interface About {
  readonly law: Law;
  /** The number of the letter that says the same in full; none where an event has no letter. */
  readonly letter: string;
}

type Telling<Type extends Told> = (data: DataOf<Type>, about: About) => BilingualText;

const TELLINGS: { readonly [Type in Told]: Telling<Type> } = {
  ClaimNeedsAttention: ({ reasons }, { law }) =>
    joined(
      '\n\n',
      reasons.map(reason => told(reason, law)),
    ),
  ClaimApproved: (_data, { letter }) => ({
    id: `Klaim disetujui dan pembayarannya disiapkan. Rinciannya ada pada surat keputusan nomor ${letter}, yang dapat Anda minta kepada petugas.`,
    en: `The claim is approved and its payment is being prepared. The details are in decision letter ${letter}, which you can ask your officer for.`,
  }),
  ClaimRejected: (_data, { letter }) => ({
    id: `Klaim tidak dapat disetujui. Sebabnya dan cara berkeberatan ada pada surat keputusan nomor ${letter}, yang dapat Anda minta kepada petugas.`,
    en: `The claim could not be approved. Why, and how to object, is in decision letter ${letter}, which you can ask your officer for.`,
  }),
  AppealDecided: (_data, { letter }) => ({
    id: `Keberatan atas klaim ini sudah diputus. Putusannya ada pada surat keputusan nomor ${letter}, yang dapat Anda minta kepada petugas.`,
    en: `The appeal on this claim has been decided. The decision is in letter ${letter}, which you can ask your officer for.`,
  }),
  FurtherDocumentAsked: (asked, { law }) => told(whyAskedLater(asked), law),
  AwardCorrected: (_data, { letter }) => ({
    id: `Santunan klaim ini dibetulkan dan selisihnya disiapkan untuk dibayar. Rinciannya ada pada surat keputusan nomor ${letter}, yang dapat Anda minta kepada petugas.`,
    en: `The award of this claim was corrected and the difference is being prepared for payment. The details are in decision letter ${letter}, which you can ask your officer for.`,
  }),
  OverpaymentFound: (_data, { letter }) => ({
    id: `Yang ditetapkan bagi Anda ternyata lebih daripada menurut hukum. Bagian keuangan kami mengurus kelebihannya; jangan membayar apa pun atas pesan ini. Rinciannya ada pada surat nomor ${letter}, yang dapat Anda minta kepada petugas. Jika menurut Anda itu keliru, petugas mencatat keberatan Anda.`,
    en: `What was awarded to you turned out to be more than the law gives. Our finance staff see to the difference; do not pay anything because of this message. The details are in letter ${letter}, which you can ask your officer for. If you think it is wrong, your officer enters an appeal for you.`,
  }),
  ScholarshipYearAwarded: (_data, { letter }) => ({
    id: `Beasiswa satu tahun ajaran disetujui dan pembayarannya disiapkan; Anda tidak perlu berbuat apa-apa. Rinciannya ada pada surat keputusan nomor ${letter}, yang dapat Anda minta kepada petugas. Yang keliru di dalamnya dapat Anda sampaikan kepada petugas itu.`,
    en: `The scholarship of a school year is approved and its payment is being prepared; you need do nothing. The details are in decision letter ${letter}, which you can ask your officer for. That officer takes up anything in it that is wrong.`,
  }),
  ScholarshipYearDeclined: (_data, { letter }) => ({
    id: `Bukti sekolah untuk satu tahun ajaran tidak dapat diterima. Sebabnya ada pada surat nomor ${letter}, yang dapat Anda minta kepada petugas. Bukti yang benar dapat Anda ajukan lagi kepada petugas yang menerima klaim.`,
    en: `The proof of school for a school year could not be accepted. Why is in letter ${letter}, which you can ask your officer for. You can bring the right proof to the officer who took the claim in.`,
  }),
  ClaimWithdrawn: () => ({
    id: 'Klaim ini ditarik: tidak diperiksa lagi, dan tidak ada yang dibayarkan. Jika Anda tidak memintanya atau tidak setuju, datanglah kepada petugas yang menerima klaim; peristiwa yang sama dapat diajukan lagi.',
    en: 'This claim was withdrawn: it is not looked at any more, and nothing is paid. If you did not ask for that or do not agree, go to the officer who took the claim in; the same event can be claimed again.',
  }),
  SharePaid: ({ settledAt, amount, kept }, { letter }) => {
    const on = dateInWords(dayOf(settledAt));
    if (amount === 0)
      return {
        id: `Seluruh bagian Anda pada ${on.id} ditahan untuk kelebihan bayar, sesuai persetujuan tertulis Anda. Rinciannya ada pada surat pembayaran nomor ${letter}, yang dapat Anda minta kepada petugas.`,
        en: `On ${on.en} all of your share was kept for an overpayment, as you agreed in writing. The details are in payment letter ${letter}, which you can ask your officer for.`,
      };
    if (kept > 0)
      return {
        id: `Bank telah membayarkan bagian Anda pada ${on.id}; sebagian ditahan untuk kelebihan bayar, sesuai persetujuan tertulis Anda. Rinciannya ada pada surat pembayaran nomor ${letter}, yang dapat Anda minta kepada petugas.`,
        en: `The bank paid your share on ${on.en}; a part was kept for an overpayment, as you agreed in writing. The details are in payment letter ${letter}, which you can ask your officer for.`,
      };
    return {
      id: `Bank telah membayarkan bagian Anda pada ${on.id}. Rinciannya ada pada surat pembayaran nomor ${letter}, yang dapat Anda minta kepada petugas.`,
      en: `The bank paid your share on ${on.en}. The details are in payment letter ${letter}, which you can ask your officer for.`,
    };
  },
  ShareReturned: () => ({
    id: 'Bank mengembalikan pembayaran bagian Anda, biasanya karena rekeningnya salah atau sudah ditutup. Datanglah kepada petugas yang menerima klaim dengan buku rekening Anda.',
    en: 'The bank returned the payment of your share, mostly because the account is wrong or closed. Go to the officer who took the claim in, with your account book.',
  }),
};

/** What payees are written about the last of these events of a claim; the same to each of them. */
export function composeNotice(
  events: readonly ClaimEvent[],
  { law, publicUrl }: { readonly law: Law; readonly publicUrl: string },
): NoticeText {
  const event = events.at(-1);
  const [first] = events;
  if (!event || !isTold(event) || first?.type !== 'ClaimSubmitted') throw new Error('Nobody is told of this');
  const { receiptNumber } = first.data;
  const letter = lettersOf(events).at(-1)?.number ?? '';
  const subject = SUBJECTS[event.type];
  const body = tellingOf(event, { law, letter });
  const status = new URL('/status', publicUrl).href;
  return {
    subject: `${receiptNumber}: ${subject.id} · ${subject.en}`,
    text: [
      `Klaim ${receiptNumber}`,
      body.id,
      `Sejauh mana klaim ini, dengan nomor resi dan kode rahasia pada lembar resi Anda: ${status}`,
      'Pesan ini dikirim oleh sistem dan tidak dapat dibalas. Kami tidak pernah meminta sandi, PIN atau pembayaran.',
      '-- ',
      `Claim ${receiptNumber}`,
      body.en,
      `How far this claim is, with the receipt number and the secret on your slip: ${status}`,
      'This message was sent by the system and cannot be answered. We never ask for a password, a PIN or a payment.',
    ].join('\n\n'),
  };
}

const tellingOf = <Type extends Told>(
  event: Extract<ToldEvent, { type: Type }>,
  about: About,
): BilingualText => (TELLINGS[event.type as Type] as Telling<Type>)(event.data as DataOf<Type>, about);

function told(reason: Reason, law: Law): BilingualText {
  const { lacking, papers } = lackingFor(reason, law);
  return joined('\n', [lacking, ...papers.map(({ id, en }) => ({ id: `- ${id}`, en: `- ${en}` }))]);
}

const joined = (between: string, texts: readonly BilingualText[]): BilingualText => ({
  id: texts.map(({ id }) => id).join(between),
  en: texts.map(({ en }) => en).join(between),
});
