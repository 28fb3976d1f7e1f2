import type { z } from 'zod';
import type { TableFault } from './table-faults.js';

/** What does not fit the shape of a file or of one of its rows: the field, what is wrong and what would be right. */
export function faultsOfShape(error: z.ZodError, file: string, row: number | null = null): TableFault[] {
  return error.issues.map(issue => {
    const field = issue.path.join('.') || (row === null ? 'isi/content' : 'baris/row');
    return { file, row, id: `${field}: ${inIndonesian(issue)}`, en: `${field}: ${issue.message}` };
  });
}

function inIndonesian(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `isian tidak ada atau jenisnya salah; seharusnya ${issue.expected}`;
    case 'unrecognized_keys':
      return `isian yang tidak dikenal: ${issue.keys.join(', ')}; hapus atau perbaiki namanya`;
    case 'invalid_value':
      return `nilai ini bukan salah satu pilihan: ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'date'
        ? 'bukan tanggal; tulis seperti 2019-12-02'
        : `bentuk isian salah; seharusnya ${issue.pattern ?? issue.format}`;
    case 'too_small':
      return `terlalu kecil atau kosong; sedikitnya ${issue.minimum}`;
    case 'too_big':
      return `terlalu besar; paling banyak ${issue.maximum}`;
    default:
      return 'isian salah';
  }
}
