import { z } from 'zod';
import { actor, DEATH_FOLLOW_UPS, instant, plainDate, uuid } from '#contracts';
import { appendToStreams, Refused, rows, type Tx } from '#event-store';
import { type PersonId, regionDate } from '#kernel';
import { newId } from '#platform';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import type { Unchanging } from '../find-claim/unchanging.js';
import { type FollowUp, followUpDeath } from './follow-up.rules.js';
import { FOLLOWED_UP, UNCLAIMED, UNCLAIMED_OF } from './registered-death.sql.js';

/** A family is given so long before an officer looks for it. */
const DAYS_FOR_THE_FAMILY = 14;
/** As many as a person works through; the oldest come first. */
const MOST = 200;

export const unclaimedDeathsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      personId: uuid<PersonId>(),
      name: z.string(),
      district: z.string(),
      deathDate: plainDate,
      knownSince: instant,
      memberSince: plainDate,
      monthsPaid: z.int().positive(),
      last: z
        .strictObject({ done: z.enum(DEATH_FOLLOW_UPS), doneOn: plainDate, by: actor })
        .nullable()
        .describe('Tindak lanjut terakhir · what was done last'),
    }),
  ),
  isWhole: z
    .boolean()
    .describe(`false: ada lebih dari ${MOST}; yang terlama lebih dahulu · there are more, the oldest first`),
  isFollowed: z
    .boolean()
    .describe('false: tidak ada Dukcapil yang dihubungi · no civil registry is connected'),
  waitsDays: z.int().describe('Berapa hari keluarga ditunggu · for how many days the family is waited for'),
});
export type UnclaimedDeaths = Unchanging<z.infer<typeof unclaimedDeathsSchema>>;

type Item = UnclaimedDeaths['items'][number];
type ItemRow = Omit<Item, 'last'> & {
  readonly done: FollowUp | null;
  readonly doneOn: string | null;
  readonly doneBy: NonNullable<Item['last']>['by'] | null;
};

/** The deaths of members for whom nobody has claimed for two weeks, the oldest first; in the region whose code begins so. */
export async function unclaimedDeaths(
  database: Parameters<typeof rows>[0],
  region: string,
  now: Temporal.Instant,
): Promise<Omit<UnclaimedDeaths, 'isFollowed'>> {
  const until = regionDate(now).subtract({ days: DAYS_FOR_THE_FAMILY }).toString();
  const found = await rows<ItemRow>(database, UNCLAIMED, [until, region, MOST + 1]);
  return {
    items: found.slice(0, MOST).map(itemOf),
    isWhole: found.length <= MOST,
    waitsDays: DAYS_FOR_THE_FAMILY,
  };
}

const itemOf = ({ done, doneOn, doneBy, ...item }: ItemRow): Item => ({
  ...item,
  last: done && doneOn && doneBy ? { done, doneOn, by: doneBy } : null,
});

/** Each follow-up is a stream of its own: nobody waits for another, and none is overwritten. */
export async function recordFollowUp(
  tx: Tx,
  personId: PersonId,
  { done, doneOn }: { readonly done: FollowUp; readonly doneOn: string },
  acting: Acting,
): Promise<{ personId: PersonId }> {
  const [listed] = await rows<{ deathDate: string }>(tx, UNCLAIMED_OF, [personId]);
  const { by, at } = acting;
  const decision = followUpDeath(listed?.deathDate ?? null, { personId, done, doneOn, by, at });
  if (decision.outcome === 'refused') throw new Refused(decision.refusal);
  const stream = newId();
  const metadata = inThreadOf(stream, acting);
  const [event] = await appendToStreams(tx, [
    { stream, expectedVersion: 0, events: decision.events, metadata },
  ]);
  await rows(tx, FOLLOWED_UP, [personId, done, doneOn, by, event?.id]);
  return { personId };
}
