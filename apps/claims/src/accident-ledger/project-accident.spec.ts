import { describe, expect, it } from '@jest/globals';
import type { AccidentCommand } from '../accident/accident.commands.js';
import {
  accidentAfter,
  accidentId,
  adding,
  at,
  claimNumbered,
  concluding,
  eventsAfter,
  filing,
  law,
  report,
  verifier,
  victim,
} from '../accident/testing-accidents.js';
import { type AccidentRow, projectAccident } from './project-accident.js';

const suspected = report({ suspected: true });
const rowAfter = (...commands: readonly AccidentCommand[]) =>
  eventsAfter(...commands).reduce<AccidentRow | null>((row, event) => projectAccident(row, event, law), null);

describe('The row of an accident', () => {
  it('has a last day only where it is a suspicion', () => {
    expect(rowAfter(report())?.concludeBy).toBeNull();
    expect(rowAfter(suspected)?.concludeBy).toBe('2026-01-09');
  });

  it('says what was concluded, by whom and by which event', () => {
    expect(rowAfter(suspected, adding(3), concluding())).toMatchObject({
      ...{ conclusion: 'NOT_A_WORK_ACCIDENT', concludedBy: verifier, concludedAt: at },
      concludedIn: `${accidentId}/3`,
    });
  });

  it.each<[string, readonly AccidentCommand[]]>([
    ['reported', [report()]],
    ['with another victim', [report(), adding(3)]],
    ['with a claim', [report(), filing({ personId: victim(2) })]],
    [
      'with a second claim',
      [report(), filing(), filing({ claimId: claimNumbered(2), endedClaims: [claimNumbered(1)] })],
    ],
    ['concluded on', [suspected, concluding()]],
  ])('agrees with the state that the core folds: %s', (_case, commands) => {
    const { version, victims, reportNumber } = accidentAfter(...commands);
    expect(rowAfter(...commands)).toMatchObject({
      ...{ version, reportNumber },
      victims: victims.map(({ personId, claim }) => ({ personId, claimId: claim?.claimId ?? null })),
    });
  });
});
