import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from './built-in.js';
import { fileNameOf, TABLE_NAMES } from './table-shapes.js';
import { builtIn } from './testing-law.js';

const KEYS = new Set(BUILT_IN_LAW.sources.map(({ key }) => key));
const FIRST_YEAR_OF_LAW = 2015;

describe.each(TABLE_NAMES.map(name => [name] as const))('the table %s', name => {
  const { titles, tables } = BUILT_IN_LAW;

  it('has a title in both languages, and rows', () => {
    expect(titles[name].id).toMatch(/\S/);
    expect(titles[name].en).toMatch(/\S/);
    expect(titles[name].id).not.toBe(titles[name].en);
    expect(tables[name].length).toBeGreaterThan(0);
  });

  it('names regulation and article on every row, and the sources that its mark demands', () => {
    const lacking = builtIn(fileNameOf(name)).rows.filter(row => !isFounded(row));
    expect(lacking).toEqual([]);
  });
});

function isFounded(row: Readonly<Record<string, unknown>>): boolean {
  const { regulation, article, mark, effectiveFrom } = row;
  const sources = row['sources'] as readonly string[];
  const wellNamed = [regulation, article].every(words => typeof words === 'string' && /^\S.*\S$/.test(words));
  const known = sources.every(key => KEYS.has(key)) && new Set(sources).size === sources.length;
  const since = Number.parseInt(String(effectiveFrom), 10) >= FIRST_YEAR_OF_LAW;
  const asMarked = mark === 'UNCONFIRMED' || sources.length > 0;
  return wellNamed && known && since && asMarked;
}

describe('the built-in files', () => {
  it('are one of each table, and the sources', () => {
    const expected = [...TABLE_NAMES.map(fileNameOf), 'sources.json'].sort();
    expect(Object.keys(BUILT_IN_TABLES).sort()).toEqual(expected);
  });

  it('are named after their tables', () => {
    expect(fileNameOf('puJkk')).toBe('pu-jkk.json');
    expect(fileNameOf('jkmFirstMonths')).toBe('jkm-first-months.json');
    expect(fileNameOf('stmb')).toBe('stmb.json');
  });
});
