import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { rows } from '#event-store';
import type { TestService } from '#testing';
import { registryConfig } from '../../../sandbox-registry/src/config.js';
import { startRegistry } from '../../../sandbox-registry/src/start-registry.js';
import { arrive, enrolled, paidInTime, received, worker } from '../validate-claim/testing-facts.js';

const KEY = 'a-key-for-tests-only';

/** A registry of its own for a test file, and the settings under which a service asks it. */
export async function testRegistry() {
  const registry = await startRegistry(registryConfig({ PORT: '0', CIVIL_REGISTRY_KEY: KEY }));
  const url = await registry.getUrl();
  return { ...tellingOf(url), registry: registry as NestFastifyApplication, settings: settingsFor(url) };
}

const settingsFor = (url: string) => ({
  ...{ CIVIL_REGISTRY_URL: url, CIVIL_REGISTRY_KEY: KEY, CIVIL_REGISTRY_TIMEOUT_MS: '2000' },
  ...{ CIVIL_REGISTRY_EVERY_MS: '20', CIVIL_REGISTRY_RETRY_MS: '20', CIVIL_REGISTRY_AGAIN_MS: '50' },
  CIVIL_REGISTRY_DEATHS_EVERY_MS: '20',
});

function tellingOf(url: string) {
  async function tell(path: string, body: object): Promise<void> {
    const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const { status } = await fetch(`${url}/sandbox/${path}`, init);
    if (status !== 200) throw new Error(`The registry answered ${status}`);
  }
  return {
    behave: (behaviour: string) => tell('behaviour', { behaviour, delayMs: 0 }),
    onRecord: (nik: string, name: string, deathDate?: string) =>
      tell('people', { people: [{ nik, name, ...(deathDate === undefined ? {} : { deathDate }) }] }),
  };
}

export interface Member {
  readonly personId: string;
  readonly nik: string;
  readonly name: string;
}

/** A member whose three last months of 2025 are paid; nobody else was born in that year, so that no case is like another. */
export async function enrolledMember(service: TestService, serial: number): Promise<Member> {
  const one = worker();
  const { personId } = one;
  const person = { personId, nik: `5106040101${50 + serial}9001`, name: 'Contoh Peserta Kenari' };
  await onFile(service, person);
  await arrive(service, enrolled(one), ...paidInTime(['2025-10', '2025-11', '2025-12'], one));
  return person;
}

/** The record that the enrollment keeps of a person, and the event that names it. */
export async function onFile(service: TestService, person: Member, version = 1): Promise<void> {
  const record = { recordId: randomUUID(), version, commitment: 'a'.repeat(64) };
  const data = { ...person, birthDate: null, districtCode: '510604', cardNumber: '00000000000' };
  await rows(
    service.database.dataSource,
    `INSERT INTO foreign_record (record_id, version, kind, data, salt, commitment) VALUES ($1, $2, 'PersonRecord', $3, '', '')`,
    [record.recordId, version, JSON.stringify(data)],
  );
  const { personId } = person;
  await arrive(service, received('enrollment.events', 'PersonRegistered', { personId, record }));
}
