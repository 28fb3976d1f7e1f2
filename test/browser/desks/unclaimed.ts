import type { Page } from '@playwright/test';
import { sampleRows } from '../../journeys/main-job/sample.js';
import { expect, read } from '../people.js';
import { post } from './post.js';

export interface Worker {
  readonly personId: string;
  readonly nik: string;
}
interface List<Item> {
  readonly items: readonly Item[];
}

/** A worker of the villages' roster, from a row on, for whom nothing was claimed yet: also when the same system is tested again. */
export async function unclaimedWorker(officer: Page, row: number): Promise<Worker> {
  for (const { nik = '' } of sampleRows('roster-villages.csv').slice(row)) {
    const personId = await personOf(officer, nik);
    const { items } = await read<List<object>>(officer, `/api/claims?personId=${personId}&limit=1`);
    if (items.length === 0) return { personId, nik };
  }
  throw new Error(`Something was claimed for every worker after row ${row}`);
}

/** Whom a NIK belongs to. */
export async function personOf(officer: Page, nik: string): Promise<string> {
  const { items } = await post<List<{ readonly personId: string }>>(officer, '/api/persons/search', { nik });
  expect(items).toHaveLength(1);
  return items[0]?.personId ?? '';
}
