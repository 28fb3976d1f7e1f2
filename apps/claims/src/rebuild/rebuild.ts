import type { DataSource } from 'typeorm';
import { upcast } from '#contracts';
import { rows, type Tx } from '#event-store';
import type { Law } from '#statutory';
import type { ClaimEvent } from '../claim/claim.events.js';
import { dutyTakenBy } from '../claim-ledger/duty-table.js';
import { type ClaimRow, projectClaim } from '../claim-ledger/project-claim.js';
import { standsInLineAnewBy } from '../claim-ledger/project-classified.js';
import { type FiledRow, filedBy } from '../upload-document/filed-table.js';
import * as sql from './rebuild.sql.js';

export interface Rebuilt {
  readonly events: number;
  readonly claims: number;
  readonly claimsDifferent: number;
  readonly duties: number;
  readonly dutiesDifferent: number;
  readonly filed: number;
  readonly filedDifferent: number;
}

interface EventRow {
  readonly stream_id: string;
  readonly position: string;
  readonly type: string;
  readonly schema_version: number;
  readonly data: string;
}

const ROWS_AT_ONCE = 1_000;

/**
 * Makes the read models of the claims again from their events alone, by the functions that made them, and replaces what
 * differs; with `onlyCompare` nothing is written. One claim is in hand at a time. Commands on claims wait meanwhile; readers
 * do only while most rows are being replaced.
 */
export async function rebuildClaims(database: DataSource, law: Law, onlyCompare: boolean): Promise<Rebuilt> {
  return database.transaction(async tx => {
    await rows(tx, sql.HOLD_WRITERS);
    await rows(tx, sql.MAKE_TABLES);
    // Begun under the lock: every event that is committed by now is seen, and no other can come.
    const events = await database.transaction(reading => makeAgain(reading, new RebuiltRows(tx, law)));
    await rows(tx, sql.FIND_DIFFERENT);
    const [counts] = await rows<Omit<Rebuilt, 'events'>>(tx, sql.COUNT);
    if (!counts) throw new Error('Nothing was counted');
    if (!onlyCompare) await replaceDifferent(tx, counts);
    return { events, ...counts };
  });
}

/** Where most rows are new, the indexes are made once over all of them, in less than half of the time. */
async function replaceDifferent(tx: Tx, { claims, claimsDifferent }: Omit<Rebuilt, 'events'>): Promise<void> {
  if (claimsDifferent * 2 < claims) return void (await rows(tx, sql.REPLACE_DIFFERENT));
  const indexes = await rows<{ name: string; definition: string }>(tx, sql.FIND_INDEXES);
  for (const { name } of indexes) await rows(tx, `DROP INDEX ${name}`);
  await rows(tx, sql.REPLACE_DIFFERENT);
  for (const { definition } of indexes) await rows(tx, definition);
}

/** The next events are on their way, and the last rows are being written, while those at hand are projected. */
async function makeAgain(reading: Tx, made: RebuiltRows): Promise<number> {
  await rows(reading, sql.OPEN_STREAMS);
  let events = 0;
  for (let next = rows<EventRow>(reading, sql.NEXT_EVENTS); ; ) {
    const batch = await next;
    if (batch.length === 0) break;
    next = rows<EventRow>(reading, sql.NEXT_EVENTS);
    hearLater(next);
    for (const event of batch) made.add(event);
    await made.writeMany();
    events += batch.length;
  }
  await made.finish();
  return events;
}

/** A failure is heard where the promise is awaited; until then another must not leave it unheard. */
function hearLater(promise: Promise<unknown>): void {
  promise.catch(() => undefined);
}

interface Duties {
  readonly caseIds: string[];
  readonly duties: string[];
  readonly actors: string[];
  readonly holders: number[];
}

/** Rows in the making: the claim in hand, and those that wait to be written. */
class RebuiltRows {
  private stream = '';
  private inHand: ClaimRow | null = null;
  private firstPosition = '';
  private ready: (ClaimRow & { readonly firstPosition: string })[] = [];
  private held = new Map<string, Set<string>>();
  private duties: Duties = { caseIds: [], duties: [], actors: [], holders: [] };
  private filed: FiledRow[] = [];
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly tx: Tx,
    private readonly law: Law,
  ) {}

  add({ stream_id, position, type, schema_version, data }: EventRow): void {
    if (stream_id !== this.stream) this.begin(stream_id, position);
    const event = { type, data: upcast(type, schema_version, JSON.parse(data)) } as ClaimEvent;
    if (standsInLineAnewBy(this.inHand, event)) this.firstPosition = position;
    this.inHand = projectClaim(this.inHand, event, this.law);
    const filed = filedBy(event);
    if (filed) this.filed.push(filed);
    const taken = dutyTakenBy(event);
    // Each holder of a duty once, in their order, as in the live table.
    if (taken) this.held.set(taken.duty, (this.held.get(taken.duty) ?? new Set()).add(taken.actor));
  }

  /** Ends the claim in hand, and writes whatever is left. */
  async finish(): Promise<void> {
    this.begin('', '');
    await this.writing;
    await this.writeReady();
  }

  /** Goes on while they are being written, and waits only for those before them. */
  async writeMany(): Promise<void> {
    if (this.ready.length < ROWS_AT_ONCE) return;
    await this.writing;
    this.writing = this.writeReady();
    hearLater(this.writing);
  }

  private async writeReady(): Promise<void> {
    const { ready, duties, filed } = this;
    this.ready = [];
    this.duties = { caseIds: [], duties: [], actors: [], holders: [] };
    this.filed = [];
    await rows(this.tx, sql.PUT_CLAIMS, [JSON.stringify(ready)]);
    await rows(this.tx, sql.PUT_DUTIES, [duties.caseIds, duties.duties, duties.actors, duties.holders]);
    if (filed.length === 0) return;
    await rows(this.tx, sql.PUT_FILED, [
      filed.map(({ sha256 }) => sha256),
      filed.map(({ claimId }) => claimId),
      filed.map(({ document }) => document),
    ]);
  }

  private begin(stream: string, position: string): void {
    if (this.inHand) this.ready.push({ ...this.inHand, firstPosition: this.firstPosition });
    for (const [duty, actors] of this.held) {
      for (const [holder, actor] of [...actors].entries()) {
        this.duties.caseIds.push(this.stream);
        this.duties.duties.push(duty);
        this.duties.actors.push(actor);
        this.duties.holders.push(holder);
      }
    }
    this.held = new Map();
    this.inHand = null;
    this.stream = stream;
    this.firstPosition = position;
  }
}
