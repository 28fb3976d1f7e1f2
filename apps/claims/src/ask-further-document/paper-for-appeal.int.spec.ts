import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootForTest, DEAF, type TestService } from '#testing';
import { ClaimsModule } from '../claims.module.js';
import { database } from '../database.js';
import {
  appealEntry,
  approvedCase,
  assessedCase,
  clientsOf,
  decisionEntry,
} from '../decide-appeal/testing-appealed.js';

const ASKED = {
  ...{ document: 'OTHER_DOCUMENT', reason: 'CAUSE_UNCLEAR' },
  words: 'Canary words: the wage of May',
};
const DISMISSED = decisionEntry({ upheld: false, ground: 'DECISION_WAS_RIGHT' });

let service: TestService;
let people: ReturnType<typeof clientsOf>;
beforeAll(async () => {
  service = await bootForTest(ClaimsModule, database, DEAF);
  people = clientsOf(service);
});
afterAll(() => service.close());

async function rejectedCase(): Promise<string> {
  const claimId = await assessedCase(service);
  await people.approver.post(`/api/claims/${claimId}/rejection`, { rule: 'NOT_ENTITLED_AS_HEIR' });
  return claimId;
}

describe.each([
  ['a rejection', rejectedCase, 'Appealed', 'Rejected'],
  ['an award', () => approvedCase(service), 'Approved', 'Approved'],
])('A paper for the appeal against %s', (_what, caseOf, stage, stageAfter) => {
  it('is asked for by who hears it, brought by an officer, and decided with', async () => {
    const path = `/api/claims/${await caseOf()}`;
    const early = await people.decider.post(`${path}/further-documents`, ASKED);
    expect(early.body.code).toBe('NO_OPEN_APPEAL');
    await people.officer.post(`${path}/appeals`, appealEntry());
    expect((await people.verifier.post(`${path}/further-documents`, ASKED)).body.code).toBe(
      'NOT_AT_THIS_STAGE',
    );
    const asked = await people.decider.post(`${path}/further-documents`, ASKED);
    expect(asked).toMatchObject({
      status: 201,
      body: { state: stage, missingDocuments: [{ code: 'OTHER_DOCUMENT' }] },
    });
    const seen = (await people.officer.get(path)).body;
    expect(seen).toMatchObject({ laterPaperWords: [{ words: ASKED.words }], open: { matter: 'APPEAL' } });
    const tooEarly = await people.decider.post(`${path}/appeals/decision`, DISMISSED);
    expect([tooEarly.status, tooEarly.body.code]).toEqual([409, 'LATER_PAPER_OUTSTANDING']);
    const brought = await people.officer.post(`${path}/documents`, { documents: ['OTHER_DOCUMENT'] });
    expect(brought.body).toMatchObject({ state: stage, missingDocuments: [] });
    const decided = await people.decider.post(`${path}/appeals/decision`, DISMISSED);
    expect(decided.body).toMatchObject({ state: stageAfter, open: null });
    const after = await people.officer.post(`${path}/documents`, { documents: ['POLICE_REPORT'] });
    expect(after.body.code).toBe('NOT_AT_THIS_STAGE');
  });
});
