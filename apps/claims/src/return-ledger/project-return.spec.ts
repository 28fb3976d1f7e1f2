import { expect, it } from '@jest/globals';
import type { ReturnCommand } from '../return-to-work/return.commands.js';
import { ending, eventsAfter, finding, planning, referral } from '../return-to-work/testing-returns.js';
import { projectReturn, type ReturnRow } from './project-return.js';

const on = (day: number) => `2026-01-${day}T02:00:00.000Z`;
const rowAfter = (...commands: ReturnCommand[]) =>
  eventsAfter(...commands).reduce<ReturnRow | null>(projectReturn, null);

it('says what it waits for, and since when', () => {
  const steps: ReturnCommand[] = [
    referral(),
    finding({ fitness: 'NOT_YET', limits: [], at: on(21) }),
    finding({ at: on(22) }),
    planning({ at: on(23) }),
    planning({ reason: 'TOO_SLOW', at: on(24) }),
    ending({ endedOn: '2026-01-25', at: on(25) }),
  ];
  const rows = steps.map((_, index) => rowAfter(...steps.slice(0, index + 1)));
  expect(rows.map(row => [row?.version, row?.waitsFor, row?.since])).toEqual([
    [1, 'FITNESS', on(20)],
    [2, 'FITNESS', on(20)],
    [3, 'PLAN', on(22)],
    [4, 'OUTCOME', on(23)],
    [5, 'OUTCOME', on(23)],
    [6, null, on(25)],
  ]);
});
