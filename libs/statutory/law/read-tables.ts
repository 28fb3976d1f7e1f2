import { z } from 'zod';
import { faultsOfShape } from './shape-faults.js';
import { text } from './shape-parts.js';
import { faultsOfTables } from './table-checks.js';
import { FaultyTables, type TableFault } from './table-faults.js';
import {
  fileNameOf,
  type LawTables,
  TABLE_NAMES,
  TABLE_SHAPES,
  type TableName,
  type TablesAsRead,
} from './table-shapes.js';
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
  const rowsOf: Record<string, unknown> = {};
  const titles: Record<string, BilingualText> = {};
  for (const name of TABLE_NAMES) {
    const { rows, title } = readTable(name, files[fileNameOf(name)], faults);
    rowsOf[name] = rows;
    titles[name] = title;
  }
  const tables = rowsOf as unknown as TablesAsRead;
  const sources = readSources(files[SOURCES_FILE], faults);
  faults.push(...faultsOfTables(tables, sources && new Set(sources.map(({ key }) => key))));
  if (faults.length > 0) throw new FaultyTables(faults);
  return { tables, titles, sources } as unknown as ReadTables;
}

function readTable(name: TableName, content: unknown, faults: TableFault[]) {
  const file = fileNameOf(name);
  if (content === undefined) faults.push(missing(file));
  const shape = FILE.safeParse(content);
  if (!shape.success) {
    if (content !== undefined) faults.push(...faultsOfShape(shape.error, file));
    return { rows: [null], title: { id: name, en: name } };
  }
  const rows = shape.data.rows.map((row, index) => {
    const read = TABLE_SHAPES[name].row.safeParse(row);
    if (!read.success) faults.push(...faultsOfShape(read.error, file, index + 1));
    return read.success ? read.data : null;
  });
  return { rows, title: shape.data.title };
}

function readSources(content: unknown, faults: TableFault[]): readonly Source[] | null {
  const read = SOURCES.safeParse(content);
  if (read.success) {
    faults.push(...sourcesNamedTwice(read.data));
    return read.data;
  }
  faults.push(...(content === undefined ? [missing(SOURCES_FILE)] : faultsOfShape(read.error, SOURCES_FILE)));
  return null;
}

function sourcesNamedTwice(sources: readonly Source[]): TableFault[] {
  return sources.flatMap(({ key }, index) =>
    sources.findIndex(other => other.key === key) === index
      ? []
      : [
          {
            file: SOURCES_FILE,
            row: index + 1,
            id: `key: "${key}" sudah dipakai sumber lain; beri kunci lain`,
            en: `key: "${key}" already names another source; give it another key`,
          },
        ],
  );
}

const missing = (file: string): TableFault => ({
  file,
  row: null,
  id: 'berkas tidak ada; tambahkan',
  en: 'there is no such file; add it',
});

function unknownFiles(files: TableFiles): TableFault[] {
  const known = new Set([SOURCES_FILE, ...TABLE_NAMES.map(fileNameOf)]);
  const names = [...known].join(', ');
  return Object.keys(files)
    .filter(file => !known.has(file))
    .map(file => ({
      file,
      row: null,
      id: `tidak ada tabel dengan nama ini; hapus berkasnya atau pakai salah satu nama ini: ${names}`,
      en: `there is no table of this name; remove the file or use one of these names: ${names}`,
    }));
}
