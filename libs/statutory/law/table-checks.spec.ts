import { describe, expect, it } from '@jest/globals';
import { builtIn, faultsWith, type TableFile, withRow, withRows } from './testing-law.js';

const STMB = 'stmb.json';
const old = builtIn(STMB).rows[0];

interface PlantedFault {
  readonly what: string;
  readonly file: string;
  readonly content: TableFile;
  readonly row: number | null;
  readonly id: RegExp;
  readonly en: RegExp;
}

const PLANTED: readonly PlantedFault[] = [
  {
    what: 'a source that does not exist',
    file: STMB,
    content: withRow(STMB, 2, { sources: ['S12b', 'S999'] }),
    row: 2,
    id: /"S999" tidak ada di sources\.json/,
    en: /"S999" is not in sources\.json/,
  },
  {
    what: 'a confirmed row without a source',
    file: 'homecare.json',
    content: withRow('homecare.json', 1, { sources: [] }),
    row: 1,
    id: /CONFIRMED memerlukan sedikitnya satu sumber/,
    en: /CONFIRMED needs at least one source/,
  },
  {
    what: 'an inferred row without the source that it is inferred from',
    file: STMB,
    content: withRow(STMB, 2, { sources: [] }),
    row: 2,
    id: /INFERRED memerlukan sedikitnya satu sumber/,
    en: /INFERRED needs at least one source/,
  },
  {
    what: 'an end before the beginning',
    file: 'homecare.json',
    content: withRow('homecare.json', 1, { effectiveTo: '2019-12-01' }),
    row: 1,
    id: /effectiveTo: lebih awal/,
    en: /effectiveTo: is before effectiveFrom/,
  },
  {
    what: 'two rows of one key on one day, the last of the earlier',
    file: STMB,
    content: withRow(STMB, 1, { effectiveTo: '2019-12-02' }),
    row: 2,
    id: /bersamaan dengan baris 1; akhiri/,
    en: /together with row 1; end/,
  },
  {
    what: 'two rows without an end',
    file: 'aid-caps.json',
    content: withRow('aid-caps.json', 3, { kind: 'glasses' }),
    row: 3,
    id: /\(glasses\) berlaku bersamaan dengan baris 1/,
    en: /\(glasses\) is in force together with row 1/,
  },
  {
    what: 'a gap of one day',
    file: STMB,
    content: withRow(STMB, 1, { effectiveTo: '2019-11-30' }),
    row: null,
    id: /tidak ada baris yang berlaku pada 2019-12-01/,
    en: /no row is in force on 2019-12-01/,
  },
  {
    what: 'a gap at the beginning',
    file: STMB,
    content: withRows(STMB, { without: 1 }),
    row: null,
    id: /tidak ada baris yang berlaku pada 2015-07-01/,
    en: /no row is in force on 2015-07-01/,
  },
  {
    what: 'a gap of one key only',
    file: 'transport-caps.json',
    content: withRow('transport-caps.json', 3, { effectiveTo: '2019-02-28' }),
    row: null,
    id: /\(air\) tidak ada baris yang berlaku pada 2019-03-01/,
    en: /\(air\) no row is in force on 2019-03-01/,
  },
  {
    what: 'a gap at the end',
    file: STMB,
    content: withRow(STMB, 2, { effectiveTo: '2030-12-31' }),
    row: null,
    id: /tidak ada baris yang berlaku pada 2031-01-01/,
    en: /no row is in force on 2031-01-01/,
  },
];

describe('a planted fault is found by file and row, in both languages, and alone', () => {
  it.each(PLANTED)('$what', ({ file, content, row, id, en }) => {
    expect(faultsWith({ [file]: content })).toEqual([
      { file, row, id: expect.stringMatching(id), en: expect.stringMatching(en) },
    ]);
  });

  it('where a row overlaps one that is not its neighbour', () => {
    const rows = [
      { ...old, effectiveTo: null },
      { ...old, effectiveFrom: '2017-01-01', effectiveTo: '2017-12-31' },
      { ...old, effectiveFrom: '2018-01-01', effectiveTo: '2018-12-31' },
    ];
    const found = faultsWith({ [STMB]: { title: builtIn(STMB).title, rows } });
    expect(found.map(({ row, en }) => [row, en.includes('with row 1')])).toEqual([
      [2, true],
      [3, true],
    ]);
  });
});

describe('what is no fault', () => {
  it.each([
    ['an overlap of two keys', 'aid-caps.json', withRow('aid-caps.json', 1, { effectiveTo: '2026-01-01' })],
    [
      'a gap where the law may be silent',
      'homecare.json',
      withRow('homecare.json', 1, { effectiveFrom: '2020-01-01' }),
    ],
    ['a row of one day', STMB, oneDayOfItsOwn()],
    [
      'an unconfirmed row with a source',
      'homecare.json',
      withRow('homecare.json', 1, { mark: 'UNCONFIRMED' }),
    ],
  ] as const)('%s', (_what, file, content) => {
    expect(faultsWith({ [file]: content })).toEqual([]);
  });
});

function oneDayOfItsOwn(): TableFile {
  const { title, rows } = withRow(STMB, 1, { effectiveTo: '2019-11-30' });
  return { title, rows: [...rows, { ...old, effectiveFrom: '2019-12-01', effectiveTo: '2019-12-01' }] };
}
