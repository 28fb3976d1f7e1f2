import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { FaultyTables, type TableFault } from '../law/table-faults.js';
import { builtIn, withRow } from '../law/testing-law.js';
import { lawOfDirectory } from './law-of-directory.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'law-of-directory-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const write = (file: string, content: unknown) =>
  writeFileSync(
    join(directory, file),
    typeof content === 'string' ? content : JSON.stringify(content, null, 2),
  );

function faultsOf(path = directory): readonly TableFault[] {
  try {
    lawOfDirectory(path);
    return [];
  } catch (error) {
    if (error instanceof FaultyTables) return error.faults;
    throw error;
  }
}

const GLASSES_2_000_000 = withRow('aid-caps.json', 1, { cap: 2_000_000 });

describe('a directory of law tables', () => {
  it('that is empty changes nothing, and has the digest of the built-in law', () => {
    expect(lawOfDirectory(directory).digest).toBe(BUILT_IN_LAW.digest);
  });

  it('replaces the file of the same name and no other', () => {
    write('aid-caps.json', GLASSES_2_000_000);
    const law = lawOfDirectory(directory);
    expect(law.tables.aidCaps.map(({ cap }) => cap)).toEqual([2_000_000, 5_000_000, 2_500_000]);
    expect(law.tables.homecare).toEqual(BUILT_IN_LAW.tables.homecare);
    expect(law.digest).not.toBe(BUILT_IN_LAW.digest);
  });

  it('with the built-in files themselves is the built-in law, however they are spaced', () => {
    write('stmb.json', `\uFEFF${JSON.stringify(builtIn('stmb.json'))}\n`);
    write('sources.json', builtIn('sources.json'));
    expect(lawOfDirectory(directory).digest).toBe(BUILT_IN_LAW.digest);
  });

  it('may hold hidden entries, as an editor or a mounted volume leaves them', () => {
    write('.editor', 'not a table');
    mkdirSync(join(directory, '..data'));
    expect(lawOfDirectory(directory).digest).toBe(BUILT_IN_LAW.digest);
  });
});

describe('a directory of law tables is refused', () => {
  it('where it does not exist, by its path', () => {
    const path = join(directory, 'absent');
    expect(faultsOf(path)).toEqual([
      {
        file: path,
        row: null,
        id: expect.stringMatching(/tidak dapat dibaca \(ENOENT.*buat direktorinya/),
        en: expect.stringMatching(/cannot be read \(ENOENT.*create it/),
      },
    ]);
  });

  it('where it is a file', () => {
    write('aid-caps.json', GLASSES_2_000_000);
    expect(faultsOf(join(directory, 'aid-caps.json'))).toEqual([
      expect.objectContaining({ en: expect.stringMatching(/cannot be read \(ENOTDIR/) }),
    ]);
  });

  it('for a file that is no JSON, with the place of the mistake', () => {
    write('stmb.json', '{ "title": {},\n "rows" [] }');
    expect(faultsOf()).toEqual([
      {
        file: 'stmb.json',
        row: null,
        id: expect.stringMatching(/bukan JSON yang sah \(.*line 2.*perbaiki/),
        en: expect.stringMatching(/is not valid JSON \(.*line 2.*correct/),
      },
    ]);
  });

  it('for an empty file', () => {
    write('stmb.json', '');
    expect(faultsOf()).toEqual([
      expect.objectContaining({ file: 'stmb.json', en: expect.stringMatching(/is not valid JSON/) }),
    ]);
  });

  it('for a directory in the place of a file', () => {
    mkdirSync(join(directory, 'stmb.json'));
    expect(faultsOf()).toEqual([
      expect.objectContaining({
        file: 'stmb.json',
        id: expect.stringMatching(/berkas tidak dapat dibaca/),
        en: expect.stringMatching(/the file cannot be read/),
      }),
    ]);
  });

  it.each(['tarif.json', 'stmb.JSON', 'stmb.json.txt', 'README.md', 'toString'])(
    'for the name %s, which is no table: nobody may think that it took effect',
    file => {
      write(file, builtIn('stmb.json'));
      expect(faultsOf()).toEqual([
        {
          file,
          row: null,
          id: expect.stringMatching(/tidak ada tabel dengan nama ini; hapus berkasnya.*stmb\.json/),
          en: expect.stringMatching(/no table of this name; remove the file.*stmb\.json/),
        },
      ]);
    },
  );

  it('with everything that is wrong in all of its files at once', () => {
    write('aid-caps.json', withRow('aid-caps.json', 2, { mark: 'SURE' }));
    write('homecare.json', '{');
    write('tarif.json', '{}');
    expect(faultsOf().map(({ file, row }) => [file, row])).toEqual([
      ['homecare.json', null],
      ['tarif.json', null],
      ['aid-caps.json', 2],
    ]);
  });
});
