import { expect, it } from '@jest/globals';
import { eventsOf, law, submission, validation } from '../claim/testing-fixtures.js';
import { sharedAccount, sighted } from '../claim/testing-signals.js';
import { statusOf } from './claim-status.js';
import { BEING_CHECKED, STATUS_TEXTS } from './status-texts.js';

const held = validation(sighted({ accounts: [sharedAccount()] }));
const told = (change: Parameters<typeof submission>[0] = {}) =>
  statusOf(
    eventsOf(submission(change), held).map(event => ({ ...event, recordedAt: '2025-12-22T02:00:00.000Z' })),
    law,
  );

it('a family whose claim a person looks at once more is told that it is being checked, and not why', () => {
  const status = told();
  expect(status).toMatchObject({ state: 'NeedsAttention', explanation: BEING_CHECKED });
  expect(status.awaited).toMatchObject([
    {
      who: 'OFFICE',
      named: [],
      since: '2025-12-22',
      text: { en: expect.stringContaining('you need do nothing') },
    },
  ]);
  expect(JSON.stringify(status)).not.toMatch(/SIGNAL|rekening|account/i);
});

it('where a paper is missing as well, the family is told of the paper', () => {
  expect(told({ documents: submission().documents.slice(1) })).toMatchObject({
    explanation: STATUS_TEXTS.NeedsAttention,
    missingDocuments: [{ code: 'KPJ_CARD' }],
    awaited: [
      { who: 'CLAIMANT', named: [{ id: 'Kartu peserta (KPJ)' }] },
      { who: 'OFFICE', named: [] },
    ],
  });
});
