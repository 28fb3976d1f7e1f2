import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { ConfigError } from '#platform';

interface Setting {
  readonly setting: string;
  /** Where rows like those of the file can be seen. */
  readonly example: string;
}

/** What the file holds that a setting names. Throws `ConfigError` with every fault and its place. */
export function rowsInSetting<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  { setting, example }: Setting,
): z.infer<Schema> {
  const read = schema.safeParse(contentOf(path, setting));
  if (read.success) return read.data;
  const faults = read.error.issues.map(
    ({ path: place, message }) => `  ${place.join('.') || 'rows'}: ${message}`,
  );
  throw fault(
    setting,
    {
      id: `isi ${path} salah; perbaiki tempat berikut, contohnya ${example}`,
      en: `${path} is wrong; correct these places, by the example of ${example}`,
    },
    faults,
  );
}

function contentOf(path: string, setting: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = Error.isError(error) ? error.message : String(error);
    throw fault(setting, {
      id: `${path} tidak dapat dibaca sebagai JSON (${why}); perbaiki jalur, izin, atau isinya`,
      en: `${path} cannot be read as JSON (${why}); correct the path, the permission or the content`,
    });
  }
}

const fault = (setting: string, said: { id: string; en: string }, lines: readonly string[] = []) =>
  new ConfigError([`${setting}: ${said.id}.`, `${setting}: ${said.en}.`, ...lines].join('\n'));
