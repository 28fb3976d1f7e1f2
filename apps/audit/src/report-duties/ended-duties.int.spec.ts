import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestService } from '#testing';
import { AuditModule } from '../audit.module.js';
import { database } from '../database.js';
import { keep, keepCase, told, toldCase } from '../testing-log.js';

let service: TestService;
beforeAll(async () => {
  service = await bootForTest(AuditModule, database, DEAF);
});
afterAll(() => service.close());

const read = async (path: string) =>
  (await service.as('auditor-1', 'auditor').get(`/api/audit/${path}`)).body;

/** A case whose approver lost the duty upon an appeal, and who approves what comes of it. */
async function correctedBy(receiptNumber: string, approvedBy: string): Promise<string> {
  const one = toldCase(receiptNumber);
  await keepCase(service, one);
  const own = (version: number, type: string, data: object) =>
    told({ stream: one.claimId, version, type, data: { claimId: one.claimId, ...data } });
  const formerly = [{ duty: 'approver', actor: 'penyetuju' }];
  await keep(
    service,
    own(4, 'AppealDecided', { decidedBy: 'pemutus', formerly }),
    own(5, 'AwardCorrected', { approvedBy }),
  );
  return one.claimId;
}

it('an appeal adds two people, and the former approver is no second duty of anybody', async () => {
  const claimId = await correctedBy('JKM-2025-0000000001', 'penyetuju-2');
  const { items } = await read('duties');
  expect(items).toMatchObject([{ claimId, people: 7, twoDuties: [] }]);
  expect(items[0].duties).toContainEqual(
    expect.objectContaining({ duty: 'APPEAL_DECIDER', actor: 'pemutus', again: false }),
  );
  expect(await read('duties/totals')).toMatchObject({ sound: true, twoDuties: [] });
});

it('whoever acts again once an appeal has ended the duty is found, though it is the same duty', async () => {
  const claimId = await correctedBy('JKM-2025-0000000002', 'penyetuju');
  const { items } = await read('duties');
  expect(items[1]).toMatchObject({ claimId, people: 6, twoDuties: ['penyetuju'] });
  expect(await read('duties/totals')).toMatchObject({
    sound: false,
    twoDuties: [{ claimId, actor: 'penyetuju', duties: ['CLAIM_APPROVER'] }],
  });
});

it('a school year adds its three people, and finds one who has a duty twice', async () => {
  const one = toldCase('JKM-2025-0000000003');
  await keepCase(service, one);
  const own = (version: number, type: string, data: object) =>
    told({ stream: one.claimId, version, type, data: { claimId: one.claimId, ...data } });
  await keep(
    service,
    own(4, 'ScholarChildEntered', { enteredBy: 'petugas-9' }),
    own(5, 'ScholarshipYearProved', { provedBy: 'petugas-9' }),
    own(6, 'ScholarshipYearVerified', { verifiedBy: 'verifikator-9' }),
    own(7, 'ScholarshipYearAwarded', { approvedBy: 'verifikator-9' }),
  );
  const { items } = await read('duties');
  expect(items[2]).toMatchObject({ claimId: one.claimId, twoDuties: ['verifikator-9'] });
  expect(items[2].duties).toContainEqual(
    expect.objectContaining({ duty: 'SUBMITTER', actor: 'petugas-9', type: 'ScholarshipYearProved' }),
  );
});

it('is not stopped by a decision whose bytes are none', async () => {
  await keep(service, told({ type: 'AppealDecided', data: { claimId: 'x', formerly: 'nobody' } }));
  await keep(service, told({ type: 'AppealDecided', data: '{broken' }));
  expect((await read('duties/totals')).cases).toBe(3);
});
