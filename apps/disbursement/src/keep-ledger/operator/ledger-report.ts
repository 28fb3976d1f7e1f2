import { formatRupiah, rupiah } from '#kernel';
import { alignedTable, type Column } from '#stack';
import type { LedgerProof } from '../prove-ledger.js';

const COLUMNS: readonly Column[] = [
  { id: 'akun', en: 'account' },
  { id: 'debit', en: 'debit', align: 'right' },
  { id: 'kredit', en: 'credit', align: 'right' },
  { id: 'saldo', en: 'balance', align: 'right' },
  { id: 'artinya', en: 'meaning' },
];

const MOST_NAMED = 20;

/** The trial balance, and whether it is sound: balanced, as the events and the payments say, within the awards. */
export function ledgerReport(proof: LedgerProof): { text: string; sound: boolean } {
  const { balance, events, eventsThatDiffer, sharesThatDiffer, paidBeyondTheAward } = proof;
  const differences = [...eventsThatDiffer, ...sharesThatDiffer, ...paidBeyondTheAward];
  const lines = [
    alignedTable(COLUMNS, balance.items.map(accountRow)),
    '',
    `Debit ${balance.balanced ? '=' : '≠'} kredit · credit: ${money(balance.debit)} ${balance.balanced ? '=' : '≠'} ${money(balance.credit)}`,
    `Buku besar = peristiwa · ledger = events: ${events}, ${eventsThatDiffer.length} berbeda · different (harus · must be 0)`,
    `Buku besar = pembayaran · ledger = payments: ${sharesThatDiffer.length} bagian berbeda · shares different (harus · must be 0)`,
    `Dibayar melebihi santunan · paid beyond the award: ${paidBeyondTheAward.length} (harus · must be 0)`,
    ...differences.slice(0, MOST_NAMED).map(difference => `  ${difference}`),
    ...(differences.length > MOST_NAMED ? [`  … ${differences.length - MOST_NAMED} lagi · more`] : []),
  ];
  return { text: lines.join('\n'), sound: balance.balanced && differences.length === 0 };
}

const accountRow = ({
  account,
  text,
  debit,
  credit,
  balance,
}: LedgerProof['balance']['items'][number]): string[] => [
  account,
  money(debit),
  money(credit),
  money(balance),
  `${text.id} · ${text.en}`,
];

const money = (amount: number): string => formatRupiah(rupiah(amount));
