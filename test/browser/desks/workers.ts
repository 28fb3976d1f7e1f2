import type { Page } from '@playwright/test';
import { sampleRows } from '../../journeys/main-job/sample.js';
import { order } from './order.js';

export interface Worker {
  readonly personId: string;
  readonly nik: string;
  readonly name: string;
}
interface Found {
  readonly items: readonly { readonly personId: string; readonly name: string }[];
}
interface Preview {
  readonly total: number;
  readonly validation: { readonly reasons: readonly { readonly code: string }[] };
}

export const DAY_OF_DEATH = '2025-11-20';
const WORKERS = sampleRows('roster-villages.csv');

/**
 * The first worker of the villages, from a row on, who was covered on the day and about whom nobody has claimed anything:
 * another file or another run on the same system begins elsewhere or goes past those it took.
 */
export async function coveredWorker(officer: Page, row: number): Promise<Worker> {
  for (const { nik = '' } of WORKERS.slice(row)) {
    const { items } = await order<Found>(officer, '/api/persons/search', { nik });
    const [found] = items;
    if (found && (await mayBeClaimed(officer, found.personId))) return { ...found, nik };
  }
  throw new Error(`No covered worker from row ${row} on`);
}

async function mayBeClaimed(officer: Page, personId: string): Promise<boolean> {
  const entry = { programme: 'JKM', outcome: 'death', personId, eventDate: DAY_OF_DEATH };
  const { total, validation } = await order<Preview>(officer, '/api/claims/preview', entry);
  const others = validation.reasons.filter(({ code }) => code !== 'DOCUMENTS_MISSING');
  return total === 42_000_000 && others.length === 0;
}
