import { expect, it } from '@jest/globals';
import { alignedTable } from './table.js';

it('aligns words to the left and numbers to the right, under both headings', () => {
  const columns = [
    { id: 'layanan', en: 'service' },
    { id: 'jumlah', en: 'count', align: 'right' as const },
    { id: 'sebab', en: 'cause' },
  ];
  const rows = [
    ['claims', '12', 'hole'],
    ['disbursement', '3', ''],
  ];
  expect(alignedTable(columns, rows).split('\n')).toEqual([
    'LAYANAN       JUMLAH  SEBAB',
    'service        count  cause',
    'claims            12  hole',
    'disbursement       3',
  ]);
});
