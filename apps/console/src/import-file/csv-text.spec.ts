import { describe, expect, it } from '@jest/globals';
import { cellsOf, csvLine, delimiterOf } from './csv-text.js';

const values = (line: string) => cellsOf(line).map(({ value }) => value);

describe('A line of a file', () => {
  it('has its values between semicolons, empty ones too', () => {
    expect(values('a;b;;d')).toEqual(['a', 'b', '', 'd']);
    expect(values('a;')).toEqual(['a', '']);
    expect(values('')).toEqual(['']);
  });

  it('may quote a value that holds a semicolon or a quote', () => {
    expect(values('"a;b"; "say ""x""" ;c')).toEqual(['a;b', 'say "x"', 'c']);
    expect(values('"never closed;b')).toHaveLength(1);
  });

  it('tells where each value stands', () => {
    expect(cellsOf('ab;c')).toEqual([
      { value: 'ab', from: 0, to: 2 },
      { value: 'c', from: 3, to: 4 },
    ]);
  });

  it('tells its delimiter', () => {
    expect(['a;b', 'a,b', 'a\tb', 'a'].map(delimiterOf)).toEqual([';', ',', '\t', ';']);
  });
});

describe('A line that a spreadsheet may open', () => {
  it('holds no formula', () => {
    expect(csvLine(['=1+1', '+62', '-1', '@x', 'a'])).toBe(`"'=1+1";"'+62";"'-1";"'@x";a`);
  });

  it('is read back as it was written', () => {
    const written = ['a;b', 'say "x"', '', 'c'];
    expect(values(csvLine(written))).toEqual(written);
  });
});
