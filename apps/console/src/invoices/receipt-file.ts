import type { paths } from '../api/schema.js';
import { count, rupiah } from '../format/format.js';
import type { FileKind } from '../import-file/file-kind.js';
import { useWords } from '../words/words.js';

type ReceiptsAnswer = paths['/api/receipts']['post']['responses'][201]['content']['application/json'];

const COLUMNS = ['kode_pembayar', 'bulan', 'jumlah', 'diterima', 'referensi'] as const;

/** A file of what came in at the bank. */
export function useReceiptFile(): FileKind<ReceiptsAnswer> {
  const { t } = useWords();
  return {
    address: '/api/receipts',
    name: 'penerimaan',
    columns: COLUMNS.map(column => [column, t(`invoices.columns.${column}`)] as const),
    counted: answer => [
      [t('rosters.rows'), count(answer.rows)],
      [t('invoices.paidNow'), count(answer.paid)],
      [t('invoices.amountPaidNow'), rupiah(answer.amount)],
      [t('invoices.paidBefore'), count(answer.unchanged)],
      [t('rosters.rejected'), count(answer.rejected)],
    ],
  };
}
