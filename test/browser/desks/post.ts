import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { gateway } from '../people.js';

/** What a page of the signed-in person would send: a command, or a question that must not stand in an address. */
export async function post<Answer>(page: Page, path: string, data: object): Promise<Answer> {
  const headers = { origin: gateway(), 'idempotency-key': randomUUID() };
  const answer = await page.request.post(gateway() + path, { headers, data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
