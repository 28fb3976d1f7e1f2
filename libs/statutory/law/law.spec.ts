import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from './built-in.js';
import { lawOfFiles } from './law.js';
import { FaultyTables } from './table-faults.js';
import { builtIn, lawWith, withRow, withRows } from './testing-law.js';

const day = (iso: string) => Temporal.PlainDate.from(iso);

describe('the digest of the law', () => {
  it('is SHA-256, and the same for the same files', () => {
    expect(BUILT_IN_LAW.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(lawOfFiles(BUILT_IN_TABLES).digest).toBe(BUILT_IN_LAW.digest);
  });

  it('does not change when the files, or the fields of a row, come in another order', () => {
    const reversed = Object.fromEntries(Object.entries(BUILT_IN_TABLES).reverse());
    const { title, rows } = builtIn('stmb.json');
    const turned = rows.map(row => Object.fromEntries(Object.entries(row).reverse()));
    expect(lawOfFiles({ ...reversed, 'stmb.json': { rows: turned, title } }).digest).toBe(
      BUILT_IN_LAW.digest,
    );
  });

  it.each([
    ['one amount', 'aid-caps.json', { cap: 1_000_001 }],
    ['one mark', 'aid-caps.json', { mark: 'UNCONFIRMED' }],
    ['one day', 'homecare.json', { effectiveFrom: '2019-12-03' }],
    ['one article', 'total-permanent.json', { article: 'Pasal 999' }],
  ] as const)('changes when %s changes', (_what, file, fields) => {
    expect(lawWith({ [file]: withRow(file, 1, fields) }).digest).not.toBe(BUILT_IN_LAW.digest);
  });
});

describe('the law of a day', () => {
  it.each([
    ['2015-06-30', []],
    ['2015-07-01', [1_000_000, 1_500_000, 2_500_000]],
    ['2019-12-01', [1_000_000, 1_500_000, 2_500_000]],
    ['2019-12-02', [5_000_000, 2_000_000, 10_000_000]],
    ['2028-02-29', [5_000_000, 2_000_000, 10_000_000]],
  ])('%s has its own caps of transport by land, sea and air: %j', (date, caps) => {
    expect(BUILT_IN_LAW.rowsOn(day(date)).transportCaps.map(({ cap }) => cap)).toEqual(caps);
  });

  it.each([
    ['2025-02-23', 0],
    ['2025-02-24', 2],
  ])('%s has %i rows of the first months', (date, rows) => {
    expect(BUILT_IN_LAW.rowsOn(day(date)).jkmFirstMonths).toHaveLength(rows);
  });

  it('is the same object for all days between two changes', () => {
    const law = lawOfFiles(BUILT_IN_TABLES);
    expect(law.rowsOn(day('2017-03-01'))).toBe(law.rowsOn(day('2017-03-02')));
    expect(law.rowsOn(day('2019-12-01'))).not.toBe(law.rowsOn(day('2019-12-02')));
  });

  it('follows the rows of an institution', () => {
    const raised = { ...builtIn('homecare.json').rows[0], effectiveFrom: '2030-01-01', cap: 30_000_000 };
    const ended = withRow('homecare.json', 1, { effectiveTo: '2029-12-31' });
    const law = lawWith({ 'homecare.json': { ...ended, rows: [...ended.rows, raised] } });
    expect(law.rowsOn(day('2029-12-31')).homecare.map(({ cap }) => cap)).toEqual([20_000_000]);
    expect(law.rowsOn(day('2030-01-01')).homecare.map(({ cap }) => cap)).toEqual([30_000_000]);
  });
});

describe('faulty files', () => {
  it('make no law, and are told in both languages by file and row', () => {
    const twice = withRows('homecare.json', { and: builtIn('homecare.json').rows });
    const made = () => lawWith({ 'homecare.json': twice });
    expect(made).toThrow(FaultyTables);
    expect(made).toThrow(/^homecare\.json, baris\/row 2: .*bersamaan.* · .*in force together/);
  });

  it('are told in one line each', () => {
    const changes = {
      'homecare.json': undefined,
      'stmb.json': withRow('stmb.json', 1, { regulation: undefined }),
    };
    expect(() => lawWith(changes)).toThrow(/^(homecare|stmb)\.json[^\n]+\n(homecare|stmb)\.json[^\n]+$/);
  });
});
