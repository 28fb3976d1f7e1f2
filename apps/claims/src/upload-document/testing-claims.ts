import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestClient, TestService } from '#testing';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';
import { type Content, documentForm } from './testing-files.js';

interface SubmittedClaim {
  readonly claimId: string;
  readonly receiptNumber: string;
}

/** A death that is covered, claimed without the papers named. */
export async function claimWithout(
  service: TestService,
  ...missing: readonly string[]
): Promise<SubmittedClaim> {
  const one = worker();
  await arrive(service, enrolled(one), ...paidInTime(['2025-12'], one));
  const entry = deathEntry(one.personId);
  const documents = entry.documents.filter(code => !missing.includes(code));
  const { body } = await service
    .as('officer.ayu', 'claims-officer')
    .post('/api/claims', { ...entry, documents });
  return body;
}

export const filesOf = (claimId: string): string => `/api/claims/${claimId}/files`;

export const fileOn = (
  client: TestClient,
  claimId: string,
  [document, content, named]: readonly [string, Content, { name?: string; type?: string }?],
  key?: string,
) => client.form(filesOf(claimId), documentForm(document, content, named), key);

/** The files that lie in a folder of the store, by their places. */
export const filesIn = (directory: string, folder: 'kept' | 'incoming'): string[] =>
  readdirSync(join(directory, folder), { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(directory, folder, name)).isFile(),
  );
