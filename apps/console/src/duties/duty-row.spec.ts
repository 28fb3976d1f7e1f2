import { expect, it } from '@jest/globals';
import type { CaseDuties, Duty } from './answers.js';
import { dutyRow } from './duty-row.js';

const taken = (duty: Duty, actor: string, number: number) => ({
  ...{ duty, actor, number, eventId: `c/${number}`, type: 'X', at: '2025-11-20T01:00:00Z' },
});

it('A case in a file has its people in the order of the duties, and an empty cell where nobody was', () => {
  const submitted = [taken('SUBMITTER', 'a', 1), taken('SUBMITTER', 'b', 3)];
  const duties = [taken('VERIFIER', 'v', 4), ...submitted, taken('MEDICAL_ADVISER', 'd', 2)];
  const one = { receiptNumber: 'JKM-2025-1', duties } as unknown as CaseDuties;
  expect(dutyRow(one, { submittedAt: '20 Nov 2025, 09.00.00', verdict: '✓' })).toEqual([
    ...['JKM-2025-1', '20 Nov 2025, 09.00.00', 'a, b', 'd', 'v', '', '', '', '', '✓'],
  ]);
});
