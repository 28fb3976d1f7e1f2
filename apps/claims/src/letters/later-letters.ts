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

export const overpayment = (
  { award, lawful, amount, payees }: DataOf<'OverpaymentFound'>,
  people: People,
  language: Language,
): Block[] => [
  sentence('overpaid', language),
  factsBlock(language, {
    awarded: formatRupiah(award),
    lawful: formatRupiah(lawful),
    overpaid: formatRupiah(amount),
  }),
  ...whoHadTooMuch(payees, people, language),
  sentence('appeal', language),
];

/** Each of them with how much, and how it is repaid. */
export function whoHadTooMuch(
  overpaid: DataOf<'AwardCorrected'>['overpaid'],
  { payees }: People,
  language: Language,
): Block[] {
  if (overpaid.length === 0) return [];
  const rows = overpaid.map(({ payeeId, amount }) => ({
    text: payees.find(one => one.payeeId === payeeId)?.name ?? ERASED[language],
    note: '',
    amount: formatRupiah(amount),
  }));
  const sum = formatRupiah(sumRupiah(overpaid.map(({ amount }) => amount)));
  return [
    sentence('overpaidPayees', language),
    { type: 'amounts', rows, total: [LABELS.overpaid[language], sum] },
    sentence('repay', language),
  ];
}
