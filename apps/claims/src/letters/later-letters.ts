import { formatRupiah, sumRupiah } from '#kernel';
import type { DataOf } from '../claim/known-claim.js';
import { declineReasonText } from '../grant-scholarships/decline-reasons.table.js';
import { accountOf, type Block, factsBlock, type Language, type People, sentence } from './letter-blocks.js';
import { ERASED, LABELS } from './letter-words.table.js';

const schoolYearInWords = (from: number): string => `${from}/${from + 1}`;

/** The child is not named where its record is not among those of the payees. */
export function schoolYearAwarded(
  { schoolYear, level, shares }: DataOf<'ScholarshipYearAwarded'>,
  { payees }: People,
  language: Language,
): Block[] {
  const rows = shares.map(({ payeeId, amount }) => {
    const payee = payees.find(one => one.payeeId === payeeId);
    return {
      text: payee?.name ?? ERASED[language],
      note: accountOf(payee, language),
      amount: formatRupiah(amount),
    };
  });
  return [
    sentence('yearAwarded', language),
    factsBlock(language, { schoolYear: schoolYearInWords(schoolYear), level }),
    { type: 'amounts', rows, total: null },
    sentence('payments', language),
    sentence('appeal', language),
  ];
}

export const schoolYearDeclined = (
  { schoolYear, reason }: DataOf<'ScholarshipYearDeclined'>,
  language: Language,
): Block[] => [
  sentence('yearDeclined', language),
  factsBlock(language, {
    schoolYear: schoolYearInWords(schoolYear),
    declined: declineReasonText(reason)[language],
  }),
  sentence('appeal', language),
];

export function overpayment(
  { award, lawful, amount, payees: overpaid }: DataOf<'OverpaymentFound'>,
  { payees }: People,
  language: Language,
): Block[] {
  const rows = overpaid.map(({ payeeId, amount: sum }) => ({
    text: payees.find(one => one.payeeId === payeeId)?.name ?? ERASED[language],
    note: '',
    amount: formatRupiah(sum),
  }));
  return [
    sentence('overpaid', language),
    factsBlock(language, {
      awarded: formatRupiah(award),
      lawful: formatRupiah(lawful),
      overpaid: formatRupiah(amount),
    }),
    sentence('overpaidPayees', language),
    {
      type: 'amounts',
      rows,
      total: [LABELS.overpaid[language], formatRupiah(sumRupiah(overpaid.map(one => one.amount)))],
    },
    sentence('repay', language),
    sentence('appeal', language),
  ];
}
