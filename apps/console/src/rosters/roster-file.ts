import type { paths } from '../api/schema.js';
import { count } from '../format/format.js';
import type { FileKind } from '../import-file/file-kind.js';
import { useWords } from '../words/words.js';

export type RosterAnswer = paths['/api/rosters']['post']['responses'][201]['content']['application/json'];

const COLUMNS = [
  'kode_pembayar',
  'nik',
  'nama',
  'kode_kecamatan',
  'pekerjaan',
  'penghasilan',
  'sektor',
  'mulai',
  'dinominasi',
] as const;

/** A file of workers whom payers want insured. */
export function useRosterFile(): FileKind<RosterAnswer> {
  const { t } = useWords();
  return {
    address: '/api/rosters',
    name: 'daftar-peserta',
    columns: COLUMNS.map(column => [column, t(`rosters.columns.${column}`)] as const),
    counted: answer => [
      [t('rosters.rows'), count(answer.rows)],
      [t('rosters.enrolled'), count(answer.enrolled)],
      [t('rosters.unchanged'), count(answer.unchanged)],
      [t('rosters.rejected'), count(answer.rejected)],
      [t('rosters.warnings'), count(answer.warnings.length)],
    ],
  };
}
