import type { Page } from '@playwright/test';
import { sampleRows } from '../../journeys/main-job/sample.js';
import { expect, read } from '../people.js';
import { post } from './post.js';

export interface Worker {
  readonly personId: string;
  readonly nik: string;
  readonly name: string;
}
interface List<Item> {
  readonly items: readonly Item[];
}
type Person = Pick<Worker, 'personId' | 'name'>;

export const DAY_OF_DEATH = '2025-11-20';

/**
 * A worker of the villages' roster, from a row on, for whom nothing was claimed yet and who was covered on the day: also
 * when the same system is tested again.
 */
export async function unclaimedWorker(officer: Page, row: number): Promise<Worker> {
  for (const { nik = '' } of sampleRows('roster-villages.csv').slice(row)) {
    const { personId, name } = await personOf(officer, nik);
    const { items } = await read<List<object>>(officer, `/api/claims?personId=${personId}&limit=1`);
    if (items.length === 0 && (await isCovered(officer, personId))) return { personId, nik, name };
  }
  throw new Error(`Something was claimed for every covered worker after row ${row}`);
}

async function isCovered(officer: Page, personId: string): Promise<boolean> {
  const entry = { programme: 'JKM', outcome: 'death', personId, eventDate: DAY_OF_DEATH };
  return (await post<{ total: number }>(officer, '/api/claims/preview', entry)).total === 42_000_000;
}

/** Whom a NIK belongs to. */
export async function personOf(officer: Page, nik: string): Promise<Person> {
  const { items } = await post<List<Person>>(officer, '/api/persons/search', { nik });
  const [person] = items;
  expect([nik, items.length]).toEqual([nik, 1]);
  return person ?? { personId: '', name: '' };
}
