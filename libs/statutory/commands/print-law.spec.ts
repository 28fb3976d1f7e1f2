import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { FaultyTables } from '../law/table-faults.js';
import { builtIn } from '../law/testing-law.js';
import { printLawCommand } from './print-law.js';

describe('the page of an institution’s law', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'santunan-law-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('is shown with its own title, and leaves the page among the sources alone', () => {
    const page = join(import.meta.dirname, '../LAW.md');
    const before = readFileSync(page, 'utf8');
    const kpj = { ...builtIn('kpj.json'), title: { id: 'Nomor kita', en: 'Our number' } };
    writeFileSync(join(directory, 'kpj.json'), JSON.stringify(kpj));
    const { lines, exitCode } = printLawCommand({ STATUTORY_TABLES: directory });
    expect(lines.join('\n')).toContain('### Nomor kita · Our number');
    expect(lines.join('\n')).not.toContain(BUILT_IN_LAW.digest);
    expect(exitCode).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });

  it('is not made of faulty tables', () => {
    writeFileSync(join(directory, 'kpj.json'), '{');
    expect(() => printLawCommand({ STATUTORY_TABLES: directory })).toThrow(FaultyTables);
  });
});
