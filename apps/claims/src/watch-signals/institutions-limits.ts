import { z } from 'zod';
import { bilingual, plainDate } from '#contracts';
import { MOST_OTHERS, SIGNAL_LIMITS, type SignalLimit } from '../claim/signals.table.js';
import { rowsInSetting } from '../rows-in-setting.js';

const MOST_DAYS = 3650;
const MOST_MEMBERS = 1_000_000;

const row = { effectiveFrom: plainDate, effectiveTo: plainDate.nullable(), why: bilingual };
const days = z.int().min(0).max(MOST_DAYS);
const limit = z.discriminatedUnion('signal', [
  z.strictObject({ signal: z.literal('SIGNAL_ENROLLED_SHORTLY_BEFORE'), ...row, days }),
  z.strictObject({ signal: z.literal('SIGNAL_ACCOUNT_USED_ELSEWHERE'), ...row }),
  z.strictObject({
    signal: z.literal('SIGNAL_PAYER_WITH_MANY_DEATHS'),
    ...row,
    days,
    deaths: z.int().min(2).max(MOST_OTHERS),
    membersPerDeath: z.int().min(1).max(MOST_MEMBERS),
  }),
  z.strictObject({ signal: z.literal('SIGNAL_NEAR_DUPLICATE'), ...row, days }),
  z.strictObject({ signal: z.literal('SIGNAL_DOCUMENT_USED_ELSEWHERE'), ...row }),
  z.strictObject({ signal: z.literal('SIGNAL_DEATH_NOT_REGISTERED'), ...row }),
  z.strictObject({ signal: z.literal('SIGNAL_DEAD_BEFORE_MEMBERSHIP'), ...row }),
  z.strictObject({ signal: z.literal('SIGNAL_PAYEE_IS_DEAD'), ...row }),
  z.strictObject({ signal: z.literal('SIGNAL_NAME_DIFFERS_AT_REGISTRY'), ...row }),
]);
const file = z
  .strictObject({ rows: z.array(limit) })
  .refine(({ rows }) => rows.every(isOrdered), {
    message: 'effectiveTo mendahului effectiveFrom · effectiveTo is before effectiveFrom',
  })
  .refine(
    ({ rows }) => rows.every((one, index) => !rows.slice(index + 1).some(other => overlap(one, other))),
    {
      message:
        'dua baris satu tanda berlaku pada hari yang sama · two rows of one signal are in force on one day',
    },
  );

type Period = Pick<SignalLimit, 'signal' | 'effectiveFrom' | 'effectiveTo'>;
const isOrdered = ({ effectiveFrom, effectiveTo }: Period): boolean =>
  effectiveTo === null || effectiveFrom <= effectiveTo;
const beginsBy = (one: Period, other: Period): boolean =>
  other.effectiveTo === null || one.effectiveFrom <= other.effectiveTo;
const overlap = (one: Period, other: Period): boolean =>
  one.signal === other.signal && beginsBy(one, other) && beginsBy(other, one);

/** The limits of the file that SIGNAL_LIMITS names, in place of the built-in ones. Throws `ConfigError` with every fault. */
export const institutionsLimits = (path: string | undefined): readonly SignalLimit[] =>
  path
    ? rowsInSetting(file, path, {
        setting: 'SIGNAL_LIMITS',
        example: 'apps/claims/src/claim/signals.table.ts',
      }).rows
    : SIGNAL_LIMITS;
