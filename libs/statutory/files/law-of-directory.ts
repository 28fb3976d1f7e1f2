import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILT_IN_TABLES } from '../law/built-in.js';
import { type Law, lawOfFiles } from '../law/law.js';
import type { TableFiles } from '../law/read-tables.js';
import { FaultyTables, type TableFault } from '../law/table-faults.js';

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * The built-in law with whole files replaced by those of the same name in an institution's directory. Names that begin
 * with a dot are left alone; anything else must be a table. Throws `FaultyTables` with all that is wrong.
 */
export function lawOfDirectory(directory: string): Law {
  const faults: TableFault[] = [];
  const replaced = namesIn(directory).map((name): [string, unknown] => [
    name,
    Object.hasOwn(BUILT_IN_TABLES, name) ? contentOf(directory, name, faults) : null,
  ]);
  return lawOf({ ...BUILT_IN_TABLES, ...Object.fromEntries(replaced) }, faults);
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter(name => !name.startsWith('.'))
      .sort();
  } catch (error) {
    throw new FaultyTables([
      {
        file: directory,
        row: null,
        id: `direktori tabel hukum tidak dapat dibaca (${reasonOf(error)}); buat direktorinya, beri izin baca, atau perbaiki jalurnya`,
        en: `the directory of law tables cannot be read (${reasonOf(error)}); create it, let it be read, or correct its path`,
      },
    ]);
  }
}

/** Of a file that cannot be read: the built-in content, so that its fault is not told twice. */
function contentOf(directory: string, file: string, faults: TableFault[]): unknown {
  try {
    return JSON.parse(readFileSync(join(directory, file), 'utf8').replace(BYTE_ORDER_MARK, ''));
  } catch (error) {
    faults.push(
      error instanceof SyntaxError
        ? {
            file,
            row: null,
            id: `bukan JSON yang sah (${error.message}); perbaiki tanda baca di tempat itu`,
            en: `is not valid JSON (${error.message}); correct the punctuation there`,
          }
        : {
            file,
            row: null,
            id: `berkas tidak dapat dibaca (${reasonOf(error)}); jadikan berkas biasa dan beri izin baca`,
            en: `the file cannot be read (${reasonOf(error)}); make it a plain file that may be read`,
          },
    );
    return BUILT_IN_TABLES[file];
  }
}

function lawOf(files: TableFiles, faults: readonly TableFault[]): Law {
  try {
    const law = lawOfFiles(files);
    if (faults.length === 0) return law;
  } catch (error) {
    if (!(error instanceof FaultyTables)) throw error;
    throw new FaultyTables([...faults, ...error.faults]);
  }
  throw new FaultyTables(faults);
}

const reasonOf = (error: unknown): string => (Error.isError(error) ? error.message : String(error));
