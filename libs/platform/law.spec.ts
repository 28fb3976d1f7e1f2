import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW, BUILT_IN_TABLES } from '#statutory';
import { ConfigError } from './config.js';
import { institutionsLaw } from './law.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'law-of-an-institution-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

const stmb = (change: object): string => {
  const { title, rows } = BUILT_IN_TABLES['stmb.json'] as { title: object; rows: object[] };
  return JSON.stringify({
    title,
    rows: rows.map((row, index) => (index === 0 ? { ...row, ...change } : row)),
  });
};
const write = (file: string, text: string): void => writeFileSync(join(directory, file), text);

describe('The law of a service', () => {
  it.each([undefined, ''])('is the built-in one where STATUTORY_TABLES is %j', given => {
    expect(institutionsLaw(given)).toBe(BUILT_IN_LAW);
  });

  it('is another, by its digest, where the directory corrects a table', () => {
    write('stmb.json', stmb({ article: 'pasal yang dikoreksi' }));
    const law = institutionsLaw(directory);
    expect(law.digest).not.toBe(BUILT_IN_LAW.digest);
    expect(law.tables.stmb[0]?.article).toBe('pasal yang dikoreksi');
    expect(law.tables.homecare).toEqual(BUILT_IN_LAW.tables.homecare);
  });

  it('is none where a table is at fault: the service does not start, and says every file and fault', () => {
    write('stmb.json', stmb({ mark: 'SURE' }));
    write('tarif.json', '{}');
    const start = () => institutionsLaw(directory);
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(/^STATUTORY_TABLES: /);
    expect(start).toThrow(/stmb\.json, baris\/row 1: .*mark/);
    expect(start).toThrow(/tarif\.json: /);
  });

  it('is none where the directory does not exist', () => {
    expect(() => institutionsLaw(join(directory, 'absent'))).toThrow(/STATUTORY_TABLES: .*absent.*ENOENT/);
  });
});
