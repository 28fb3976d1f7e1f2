import type { RosterImported } from '#contracts';
import { appendToStreams, type Tx } from '#event-store';
import type { RosterId } from '#kernel';
import type { Concluding } from '#platform';
import { keepRoster } from '../list-rosters/roster.table.js';
import type { RosterTally } from '../membership/roster-tally.js';
import { type RosterAnswer, rosterAnswer } from './roster-answer.js';

/** The last transaction of a roster: that it was read to its end; an event only when it changed something. */
export async function concludeRoster(
  tx: Tx,
  { commandId, digest, metadata, done }: Concluding,
  tally: RosterTally,
): Promise<RosterAnswer> {
  const answer = rosterAnswer(commandId, done, tally);
  const { rows, enrolled, unchanged, rejected } = answer;
  const imported: RosterImported = {
    type: 'RosterImported',
    data: { rosterId: commandId as RosterId, fileDigest: digest, rows, enrolled, unchanged, rejected },
  };
  const appends =
    enrolled > 0 ? [{ stream: commandId, expectedVersion: 0, events: [imported], metadata }] : [];
  const [event] = await appendToStreams(tx, appends);
  await keepRoster(tx, {
    ...{ rosterId: commandId, importedBy: metadata.actor ?? '-', importedAt: event?.recordedAt ?? null },
    ...{ rows, enrolled, unchanged, rejected },
  });
  return answer;
}
