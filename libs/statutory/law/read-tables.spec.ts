import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_TABLES } from './built-in.js';
import { readTables } from './read-tables.js';
import { builtIn, faultsWith, withRow } from './testing-law.js';

const AIDS = 'aid-caps.json';

describe('the files of the law', () => {
  it('are read with their titles, rows and sources', () => {
    const { tables, titles, sources } = readTables(BUILT_IN_TABLES);
    expect(titles.stmb.en).toBe('Temporary incapacity benefit (STMB)');
    expect(tables.homecare[0]?.cap).toBe(20_000_000);
    expect(tables.homecare[0]?.effectiveFrom.toString()).toBe('2019-12-02');
    expect(sources.find(({ key }) => key === 'S8')?.where).toMatch(/harianjogja/);
  });
});

describe('a row that does not fit its table is found by file and row', () => {
  it.each([
    [
      'without a regulation',
      { regulation: undefined },
      /regulation: isian tidak ada/,
      /regulation: .*string/,
    ],
    ['with an empty regulation', { regulation: ' ' }, /regulation: bentuk isian salah/, /regulation: /],
    ['without an article', { article: undefined }, /article: isian tidak ada/, /article: /],
    ['without sources', { sources: undefined }, /sources: isian tidak ada/, /sources: /],
    ['without an end', { effectiveTo: undefined }, /effectiveTo: isian tidak ada/, /effectiveTo: /],
    ['with an unknown key', { capp: 1 }, /tidak dikenal: capp/, /Unrecognized key: "capp"/],
    [
      'with a wrong mark',
      { mark: 'SURE' },
      /mark: .*CONFIRMED, INFERRED, UNCONFIRMED/,
      /mark: .*"CONFIRMED"/,
    ],
    ['with an unknown kind', { kind: 'shoes' }, /kind: .*glasses, dentures, hearingAid/, /kind: .*"glasses"/],
    ['with an amount in words', { cap: '1000000' }, /cap: .*seharusnya number/, /cap: .*number/],
    ['with parts of a rupiah', { cap: 0.5 }, /cap: .*seharusnya int/, /cap: .*int/],
    ['with a negative amount', { cap: -1 }, /cap: terlalu kecil.*0/, /cap: Too small.*0/],
    ['with an impossible amount', { cap: 1_000_000_000_001 }, /cap: terlalu besar/, /cap: Too big/],
    ['with a day that is none', { effectiveFrom: '2019-02-29' }, /effectiveFrom: bukan tanggal/, /ISO date/],
    ['with a day in other words', { effectiveFrom: '2-12-2019' }, /effectiveFrom: bukan tanggal/, /ISO date/],
  ] as const)('%s', (_what, fields, id, en) => {
    expect(faultsWith({ [AIDS]: withRow(AIDS, 2, fields) })).toEqual([
      { file: AIDS, row: 2, id: expect.stringMatching(id), en: expect.stringMatching(en) },
    ]);
  });

  it('that is no row at all', () => {
    const { title, rows } = builtIn(AIDS);
    expect(faultsWith({ [AIDS]: { title, rows: [...rows, null] } })).toEqual([
      { file: AIDS, row: 4, id: expect.stringMatching(/isian/), en: expect.stringMatching(/object/) },
    ]);
  });

  it('with a rate of nothing', () => {
    const file = withRow('total-permanent.json', 2, { rate: { of: 70, per: 0 } });
    expect(faultsWith({ 'total-permanent.json': file })).toEqual([
      expect.objectContaining({
        file: 'total-permanent.json',
        row: 2,
        en: expect.stringMatching(/rate\.per: /),
      }),
    ]);
  });
});

describe('a file that does not fit is found by its name', () => {
  it.each([
    ['that is missing', undefined, /berkas tidak ada/, /no such file/],
    ['without a title', { rows: builtIn(AIDS).rows }, /title: isian tidak ada/, /title: /],
    ['without rows', { title: builtIn(AIDS).title, rows: [] }, /rows: terlalu kecil/, /rows: Too small/],
    ['with another content', 'text', /isi\/content: /, /isi\/content: /],
  ] as const)('%s', (_what, content, id, en) => {
    expect(faultsWith({ [AIDS]: content })).toEqual([
      { file: AIDS, row: null, id: expect.stringMatching(id), en: expect.stringMatching(en) },
    ]);
  });

  it('whose name is no table, with the names that are', () => {
    expect(faultsWith({ 'tarif.json': builtIn(AIDS) })).toEqual([
      {
        file: 'tarif.json',
        row: null,
        id: expect.stringMatching(/tidak ada tabel dengan nama ini.*aid-caps\.json/),
        en: expect.stringMatching(/no table of this name.*aid-caps\.json/),
      },
    ]);
  });

  it.each([
    ['missing', undefined, /berkas tidak ada/, /no such file/],
    ['of another shape', { S1: 'x' }, /isian/, /array/],
    ['with a place left empty', [{ key: 'S1', where: ' ' }], /0\.where: bentuk/, /0\.where: /],
  ] as const)(
    'sources.json, %s, without a word about the rows that refer to it',
    (_what, content, id, en) => {
      expect(faultsWith({ 'sources.json': content })).toEqual([
        { file: 'sources.json', row: null, id: expect.stringMatching(id), en: expect.stringMatching(en) },
      ]);
    },
  );

  it('sources.json, with one key for two sources', () => {
    const sources = BUILT_IN_TABLES['sources.json'] as readonly object[];
    const changed = [...sources, { key: 'S8', where: 'elsewhere' }];
    expect(faultsWith({ 'sources.json': changed })).toEqual([
      {
        file: 'sources.json',
        row: sources.length + 1,
        id: expect.stringMatching(/"S8" sudah dipakai/),
        en: expect.stringMatching(/"S8" already names/),
      },
    ]);
  });
});

describe('everything that is wrong is told at once', () => {
  it('in all files and rows, by their shape or among each other', () => {
    const { title, rows } = withRow(AIDS, 2, { mark: 'SURE' });
    const found = faultsWith({
      [AIDS]: { title, rows: [...rows, rows[0]] },
      'homecare.json': withRow('homecare.json', 1, { sources: ['S999'] }),
      'stmb.json': withRow('stmb.json', 1, { regulation: undefined, article: undefined }),
      'tarif.json': {},
    });
    expect(found.map(({ file, row }) => `${file} ${row}`).sort()).toEqual([
      'aid-caps.json 2',
      'aid-caps.json 4',
      'homecare.json 1',
      'stmb.json 1',
      'stmb.json 1',
      'tarif.json null',
    ]);
  });

  it('but no gap is told where a row that cannot be read may fill it', () => {
    const found = faultsWith({ 'stmb.json': withRow('stmb.json', 1, { mark: 'SURE' }) });
    expect(found.map(({ en }) => en)).toEqual([expect.stringMatching(/^mark: /)]);
  });
});
