import { z } from 'zod';
import { text } from './shape-parts.js';
import { faultsOfTables } from './table-checks.js';
import { FaultyTables, type TableFault } from './table-faults.js';
import { fileNameOf, type LawTables, TABLE_NAMES, TABLE_SHAPES, type TableName } from './table-shapes.js';
import type { BilingualText } from './terms.js';

/** The tables as files hold them, by the file's name: JSON that nobody has checked. */
export type TableFiles = Readonly<Record<string, unknown>>;

/** Where a statement about the law was seen. */
export interface Source {
  readonly key: string;
  readonly where: string;
}

export interface ReadTables {
  readonly tables: LawTables;
  readonly titles: { readonly [Name in TableName]: BilingualText };
  readonly sources: readonly Source[];
}

export const SOURCES_FILE = 'sources.json';
const SOURCES = z.array(z.strictObject({ key: z.string(), where: z.string().regex(/\S/) })).min(1);
const FILE = z.strictObject({ title: text, rows: z.array(z.unknown()).min(1) });

/** Reads and checks every table. Throws `FaultyTables` with all that is wrong, in Indonesian and English. */
export function readTables(files: TableFiles): ReadTables {
  const faults: TableFault[] = unknownFiles(files);
  const tables: Record<string, unknown> = {};
  const titles: Record<string, BilingualText> = {};
  for (const name of TABLE_NAMES) {
    const { rows, title } = readTable(name, files[fileNameOf(name)], faults);
    tables[name] = rows;
    titles[name] = title;
  }
  const sources = readSources(files[SOURCES_FILE], faults);
  if (faults.length > 0) throw new FaultyTables(faults);
  const read = { tables, titles, sources } as unknown as ReadTables;
  const inconsistent = faultsOfTables(read.tables, new Set(sources.map(({ key }) => key)));
  if (inconsistent.length > 0) throw new FaultyTables(inconsistent);
  return read;
}

function readTable(name: TableName, content: unknown, faults: TableFault[]) {
  const file = fileNameOf(name);
  const shape = FILE.safeParse(content);
  if (!shape.success) {
    faults.push(...faultsOfShape(shape.error, file));
    return { rows: [], title: { id: name, en: name } };
  }
  const rows = shape.data.rows.map((row, index) => {
    const read = TABLE_SHAPES[name].row.safeParse(row);
    if (!read.success) faults.push(...faultsOfShape(read.error, file, index + 1));
    return read.data;
  });
  return { rows, title: shape.data.title };
}

function readSources(content: unknown, faults: TableFault[]): readonly Source[] {
  const read = SOURCES.safeParse(content);
  if (read.success) return read.data;
  faults.push(...faultsOfShape(read.error, SOURCES_FILE));
  return [];
}

function unknownFiles(files: TableFiles): TableFault[] {
  const known = new Set([SOURCES_FILE, ...TABLE_NAMES.map(fileNameOf)]);
  return Object.keys(files)
    .filter(file => !known.has(file))
    .map(file => ({
      file,
      row: null,
      id: `Tidak ada tabel dengan nama ini. Yang dikenal: ${[...known].join(', ')}`,
      en: 'There is no table of this name; see the names that are known',
    }));
}

const WORDS_OF_ZOD: Readonly<Record<string, string>> = {
  invalid_type: 'Jenis isian salah atau isian tidak ada',
  unrecognized_keys: 'Ada isian yang tidak dikenal',
  invalid_value: 'Nilai ini bukan salah satu pilihan',
  invalid_format: 'Bentuk isian salah',
  too_small: 'Nilai terlalu kecil atau daftar kosong',
  too_big: 'Nilai terlalu besar',
};

function faultsOfShape(error: z.ZodError, file: string, row: number | null = null): TableFault[] {
  return error.issues.map(({ code, path, message }) => {
    const field = path.join('.') || 'isi/content';
    return { file, row, id: `${field}: ${WORDS_OF_ZOD[code] ?? 'Isian salah'}`, en: `${field}: ${message}` };
  });
}
