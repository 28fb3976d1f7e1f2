import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultDataDirectory } from '../folders.js';
import { StackError } from '../stack-error.js';

/** Where everything of a running system listens; the launcher writes it, the operator's commands read it. */
export interface SystemAddresses {
  readonly gateway: string;
  readonly signIn: string;
  readonly bank: string;
  readonly bankApiKey: string;
  /** Of the civil registry of the demonstration; null where it was left out. */
  readonly registry: string | null;
  readonly registryKey: string;
  readonly kafkaBrokers: readonly string[];
  readonly services: Readonly<Record<string, string>>;
  readonly databases: Readonly<Record<string, { readonly appUrl: string; readonly ownerUrl: string }>>;
}

const fileIn = (dataDirectory: string): string => join(dataDirectory, 'stack.json');

export function writeAddresses(dataDirectory: string, addresses: SystemAddresses): void {
  mkdirSync(dataDirectory, { recursive: true });
  const file = fileIn(dataDirectory);
  writeFileSync(`${file}.new`, `${JSON.stringify(addresses, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The addresses of the system that runs from a data directory. Throws with the remedy when none was started. */
export function readAddresses(
  dataDirectory = process.env['SANTUNAN_DATA'] ?? defaultDataDirectory(),
): SystemAddresses {
  try {
    return JSON.parse(readFileSync(fileIn(dataDirectory), 'utf8')) as SystemAddresses;
  } catch {
    throw new StackError(
      'Belum ada sistem yang berjalan. Jalankan dahulu: npm start',
      'No system is running yet. Start it first: npm start',
    );
  }
}
