import fc from 'fast-check';
import { type Actor, rupiah } from '#kernel';
import type { ClaimCommand } from './claim.commands.js';
import type { ClaimState } from './claim.state.js';
import { INSPECTOR_LETTER } from './inspector-basis.table.js';
import type { RecordDetermination } from './reclassification.commands.js';
import { at } from './testing-fixtures.js';
import { determination, reclassification } from './testing-reclassified.js';

type Step = (state: ClaimState) => ClaimCommand;

const letters = fc.constantFrom<Partial<RecordDetermination>>(
  {},
  { cause: 'NOT_OF_WORK' },
  { cause: 'OCCUPATIONAL_DISEASE' },
  { cause: null, wageBase: rupiah(1_000_000) },
  { cause: null, finding: { outcome: 'recovered', disabilities: [] } },
  { cause: null },
);

/** By papers that are there and by one that is not; letters before they are filed and after. */
export const classifyingSteps = (by: fc.Arbitrary<Actor>): fc.Arbitrary<Step>[] => [
  fc
    .tuple(
      by,
      fc.constantFrom('WORK_ACCIDENT' as const, 'OCCUPATIONAL_DISEASE' as const, 'NOT_OF_WORK' as const),
      fc.constantFrom(['DEATH_CERTIFICATE'], ['POLICE_REPORT'], []),
    )
    .map(
      ([actor, cause, papers]): Step =>
        () =>
          reclassification({ by: actor, cause, papers }),
    ),
  by.map(
    (actor): Step =>
      () => ({ type: 'ReceiveDocuments', documents: [INSPECTOR_LETTER], by: actor, at }),
  ),
  fc.tuple(by, letters).map(
    ([actor, letter]): Step =>
      () =>
        determination({ by: actor, ...letter }),
  ),
];
