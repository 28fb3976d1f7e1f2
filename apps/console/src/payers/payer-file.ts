import type { paths } from '../api/schema.js';
import { count } from '../format/format.js';
import type { FileKind } from '../import-file/file-kind.js';
import { useWords } from '../words/words.js';

type PayersAnswer = paths['/api/payers/import']['post']['responses'][201]['content']['application/json'];

const COLUMNS = ['kode_pembayar', 'jenis', 'nama', 'kode_wilayah', 'nomor_sk', 'tanggal_sk'] as const;

/** A file of payers with their decrees. */
export function usePayerFile(): FileKind<PayersAnswer> {
  const { t } = useWords();
  return {
    address: '/api/payers/import',
    name: 'pembayar',
    columns: COLUMNS.map(column => [column, t(`payers.columns.${column}`)] as const),
    counted: answer => [
      [t('rosters.rows'), count(answer.rows)],
      [t('payers.registered'), count(answer.registered)],
      [t('payers.unchanged'), count(answer.unchanged)],
      [t('rosters.rejected'), count(answer.rejected)],
    ],
  };
}
