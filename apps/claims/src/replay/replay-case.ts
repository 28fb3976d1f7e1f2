import type { DataSource } from 'typeorm';
import { Refused, readStream, rows, type Tx } from '#event-store';
import type { LawBook } from '#platform';
import type { Law } from '#statutory';
import type { ClaimState } from '../claim/claim.state.js';
import { assessedUnder, foldClaim } from '../claim/replay.js';
import { readOnly } from '../claim-ledger/read-only.js';
import { type LogEntry, threadEvent } from './audit-log.js';
import { alteredEntries, differencesOf, tablesUsed } from './compare.js';
import { describedAsJson, type FoldedThread, foldThread, nameOf } from './fold-thread.js';
import { momentInWords } from './moment-in-words.js';
import type { ReplayAnswer } from './replay-answer.js';

/** The claim as this service has it: its state, and its events with the bytes that were published. */
interface Live {
  readonly state: ClaimState;
  readonly events: readonly { readonly version: number; readonly type: string; readonly body: string }[];
}

const BYTES = 'SELECT version, type, data::text AS body FROM events WHERE stream_id = $1 ORDER BY version';

/** Replays the log's bytes and holds them against the live claim. The log is read first: the claim only grows. */
export async function replayCase(
  database: DataSource,
  claimId: string,
  { log, laws }: { readonly log: () => Promise<LogEntry[]>; readonly laws: LawBook },
): Promise<ReplayAnswer> {
  const entries = await log();
  const live = await readOnly(database, tx => readLive(tx, claimId));
  const thread = entries.map(threadEvent);
  const own = thread.filter(({ stream }) => stream === claimId);
  theLogMustHaveCaughtUp(Math.max(0, ...own.map(({ version }) => version)), live);
  const folded = foldThread(claimId, thread);
  const law = await lawOfAssessment(folded.state, laws);
  const differences = [...alteredHere(claimId, entries, live), ...foundByFolding(folded, live, law)];
  return {
    claimId,
    verdict: {
      equal: differences.length === 0,
      events: own.length,
      tables: tablesUsed(folded.state, law),
      differences: differences.map(({ field, left, right }) => ({
        field,
        left: left ?? null,
        right: right ?? null,
      })),
    },
    moments: folded.moments.map(moment => ({
      ...moment,
      changes: [...moment.changes],
      inWords: moment.state && momentInWords(moment.state, law),
    })),
  };
}

/** The law that the award rests on; where its tables were never kept, the one in use. */
async function lawOfAssessment(state: ClaimState, laws: LawBook): Promise<Law> {
  const digest = assessedUnder(state);
  return (digest && (await laws.lawOf(digest))) || laws.inUse;
}

async function readLive(tx: Tx, claimId: string): Promise<Live> {
  const state = foldClaim(await readStream(tx, claimId));
  if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return { state, events: await rows<Live['events'][number]>(tx, BYTES, [claimId]) };
}

/** What has just happened is on its way; comparing before it is there would accuse the log of lacking it. */
function theLogMustHaveCaughtUp(inLog: number, { events }: Live): void {
  if (inLog >= events.length) return;
  throw new Refused({ code: 'CASE_NOT_IN_LOG_YET', values: { inLog, events: events.length } });
}

/** Each event of the claim whose bytes in the log are not those that were published here. */
function alteredHere(claimId: string, entries: readonly LogEntry[], { events }: Live) {
  const logged = new Map(entries.map(entry => [entry.eventId, entry]));
  const published = events.flatMap(({ version, type, body }): LogEntry[] => {
    const entry = logged.get(`${claimId}/${version}`);
    return entry ? [{ ...entry, headers: { ce_type: type }, encoding: 'utf8', body }] : [];
  });
  return alteredEntries(entries, published);
}

function foundByFolding({ state, fault }: FoldedThread, live: Live, law: Law) {
  if (fault) return [fault];
  try {
    return differencesOf(state, describedAsJson(live.state), law);
  } catch (error) {
    return [{ field: 'award', left: 'cannot be computed', right: nameOf(error) }];
  }
}
