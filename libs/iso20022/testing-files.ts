import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BankFileRefused } from './faults/refusal.js';
import type { RefusalCode } from './faults/refusals.table.js';
import { type AnyBankFile, openBankFile } from './read-file/open-bank-file.js';
import type { ByteSource } from './xml/decode-text.js';

export type SampleName =
  | 'transfers.pain.001'
  | 'status-report.pain.002'
  | 'statement.camt.053'
  | 'notification.camt.054';

export type Edit = readonly [from: string, to: string];

/** A sample file, with each edit made once. Throws where there is nothing to edit. */
export function sample(name: SampleName, ...edits: readonly Edit[]): string {
  const text = readFileSync(join(import.meta.dirname, 'samples', `${name}.xml`), 'utf8');
  return edits.reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`The sample ${name} does not hold ${from}`);
    return edited.replace(from, () => to);
  }, text);
}

/** A file of that text. */
export const ofText = (text: string): ByteSource => ofBytes(Buffer.from(text, 'utf8'));

/** A file of those bytes, in chunks of a size. */
export function ofBytes(bytes: Uint8Array, size = bytes.length): ByteSource {
  return function* chunks() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  };
}

/** All lines of a file, as they come. */
export async function linesOf(source: ByteSource): Promise<unknown[]> {
  return saidLines(await openBankFile(source));
}

/** All lines of an opened file. */
export const saidLines = (file: AnyBankFile): Promise<unknown[]> =>
  Array.fromAsync<unknown>(file.lines() as AsyncIterable<unknown>);

/** What each line says or what is wrong with it, without where it stands. */
export async function saidBy(text: string): Promise<unknown[]> {
  const lines = (await linesOf(ofText(text))) as { value?: unknown; fault?: { code: string } }[];
  return lines.map(({ value, fault }) => value ?? fault?.code);
}

/** The file that must be of that kind. */
export async function openedAs<Kind extends AnyBankFile['kind']>(
  kind: Kind,
  text: string,
): Promise<Extract<AnyBankFile, { kind: Kind }>> {
  const file = await openBankFile(ofText(text));
  if (file.kind !== kind) throw new Error(`A file of the kind ${file.kind}`);
  return file as Extract<AnyBankFile, { kind: Kind }>;
}

/** The refusal that some work ends with. */
export async function refusalOf(work: Promise<unknown>): Promise<BankFileRefused> {
  const error = await work.then(
    () => new Error('Nothing was refused'),
    (reason: unknown) => reason,
  );
  if (error instanceof BankFileRefused) return error;
  throw error;
}

/** The code of the refusal of a file. */
export const codeOf = async (source: ByteSource): Promise<RefusalCode> =>
  (await refusalOf(openBankFile(source))).code;
