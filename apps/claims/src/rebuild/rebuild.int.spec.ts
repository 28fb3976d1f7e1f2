import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { rows } from '#event-store';
import { BUILT_IN_LAW } from '#statutory';
import { bootForTest, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import { deathEntry } from '../submit-claim/testing-entries.js';
import { fileOn } from '../upload-document/testing-claims.js';
import { pdf } from '../upload-document/testing-files.js';
import { arrive, enrolled, paidInTime, worker } from '../validate-claim/testing-facts.js';
import { rebuildClaims } from './rebuild.js';

let service: TestService;
let owner: DataSource;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database);
  owner = await new DataSource({ type: 'postgres', url: service.database.ownerUrl }).initialize();
  const officer = service.as('officer.ayu', 'claims-officer');
  const verifier = service.as('verifier.made', 'claims-verifier');
  for (const documents of [undefined, []]) {
    const one = worker();
    await arrive(service, enrolled(one), ...paidInTime(['2025-11', '2025-12'], one));
    const entry = deathEntry(one.personId, documents ? { documents } : {});
    const { body } = await officer.post('/api/claims', entry);
    await fileOn(officer, body.claimId, ['KTP_HEIR', pdf()]);
    if (body.state === 'Validated') await verifier.post(`/api/claims/${body.claimId}/verification`, {});
    await officer.post('/api/claims', entry);
  }
});
afterAll(async () => {
  await owner.destroy();
  await service.close();
});

/** Of the intake numbers only the order counts. */
const state = () =>
  rows(
    owner,
    `SELECT 'claim' AS held, to_jsonb(claim) - 'intake_no' AS row, rank() OVER (ORDER BY intake_no) AS place FROM claim
     UNION ALL SELECT 'duty', to_jsonb(duty), 0 FROM duty
     UNION ALL SELECT 'filed', to_jsonb(filed_document), 0 FROM filed_document ORDER BY 1, 2`,
  );
const live = { events: 0 };
beforeEach(async () => {
  const [counted] = await rows<{ events: number }>(
    owner,
    "SELECT count(*)::int AS events FROM events WHERE type <> 'BenefitLawAdopted'",
  );
  live.events = counted?.events ?? 0;
});

describe('The read models of the claims', () => {
  it('are what their events make', async () => {
    expect(await rebuildClaims(owner, BUILT_IN_LAW, true)).toEqual({
      ...live,
      ...{ claims: 4, claimsDifferent: 0, duties: 5, dutiesDifferent: 0, filed: 2, filedDifferent: 0 },
    });
  });

  it('come back whole when they are lost, in the order in which the claims came in', async () => {
    const before = await state();
    await rows(owner, 'TRUNCATE claim, duty, filed_document RESTART IDENTITY');
    expect(await rebuildClaims(owner, BUILT_IN_LAW, false)).toMatchObject({
      claimsDifferent: 4,
      dutiesDifferent: 5,
      filedDifferent: 2,
    });
    expect(await state()).toEqual(before);
  });

  it('are put right where somebody changed them, and only compared when that is asked for', async () => {
    const before = await state();
    await rows(owner, "UPDATE claim SET stage = 'Settled', paid = 1 WHERE stage = 'Assessed'");
    await rows(owner, "UPDATE duty SET actor = 'somebody.else' WHERE duty = 'verifier'");
    await rows(
      owner,
      "UPDATE filed_document SET document = 'BANK_BOOK' WHERE claim_id = (SELECT claim_id FROM filed_document LIMIT 1)",
    );
    const different = { claimsDifferent: 1, dutiesDifferent: 1, filedDifferent: 2 };
    expect(await rebuildClaims(owner, BUILT_IN_LAW, true)).toMatchObject(different);
    expect(await state()).not.toEqual(before);
    expect(await rebuildClaims(owner, BUILT_IN_LAW, false)).toMatchObject(different);
    expect(await state()).toEqual(before);
    expect(await rebuildClaims(owner, BUILT_IN_LAW, true)).toMatchObject({
      claimsDifferent: 0,
      dutiesDifferent: 0,
      filedDifferent: 0,
    });
  });
});
