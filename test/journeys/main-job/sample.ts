import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectFolder } from '#stack';

const folder = join(projectFolder(), 'test/samples/bangli');

/** Limits of signals for tests in which more people of a village die than anywhere. */
export const limitsOfSample = join(folder, '../signal-limits.json');

export const sampleFile = (name: string): string => readFileSync(join(folder, name), 'utf8');

export const sampleRows = (name: string): Record<string, string>[] =>
  parse(sampleFile(name), { columns: true, delimiter: ';', bom: true });

/** A case of the sample: whom it is about, what happened, and whom the money goes to. */
export interface SampleCase {
  readonly key: string;
  readonly title: string;
  readonly programme: 'JKK' | 'JKM';
  readonly outcome: 'death' | 'recovered';
  /** The worker: which line of which roster, counted without the header. */
  readonly worker: { readonly roster: string; readonly row: number };
  readonly eventDate: string;
  readonly documents: readonly string[];
  readonly costs: readonly { readonly kind: string; readonly reference: string; readonly amount: number }[];
  readonly stmbDays: number;
  readonly payees: readonly {
    readonly name: string;
    readonly relation: string;
    readonly bankCode: string;
    readonly accountNumber: string;
    readonly accountName: string;
  }[];
  readonly narrative: string;
  readonly diagnosis?: string;
}

/** One case of the sample by its name. */
export function sampleCase(key: string): SampleCase {
  const found = sampleCases().get(key);
  if (!found) throw new Error(`The sample has no case ${key}`);
  return found;
}

export function sampleCases(): Map<string, SampleCase> {
  const { cases } = JSON.parse(sampleFile('cases.json')) as { cases: SampleCase[] };
  return new Map(cases.map(one => [one.key, one]));
}
