import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { EventMetadata } from '#event-store';
import { type RosterId, regionDate } from '#kernel';
import {
  CLOCK,
  type Clock,
  type CommandRequest,
  inBatches,
  LAW,
  onceLong,
  readCsv,
  Transactions,
} from '#platform';
import type { Law } from '#statutory';
import { beginningOfFile, type FileSoFar, type RosterLine, readBatch } from '../membership/read-batch.js';
import { countEnrollment } from '../membership/roster-tally.js';
import { ROSTER_COLUMNS } from '../membership/worker.js';
import { concludeRoster } from './conclude-roster.js';
import { enrollBatch } from './enroll-batch.js';
import type { RosterAnswer } from './roster-answer.js';

const LINES_PER_TRANSACTION = 1000;

interface Roster {
  readonly rosterId: RosterId;
  readonly metadata: EventMetadata;
}

/** Reads a roster as it arrives, a thousand lines a transaction; sent again, it goes on where it stopped. */
@Injectable()
export class ImportRoster {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  async import(request: CommandRequest, body: Readable): Promise<RosterAnswer> {
    const file = readCsv(body, ROSTER_COLUMNS);
    let soFar = beginningOfFile();
    return onceLong(this.transactions, request, {
      digest: file.digest,
      work: async (commandId, metadata) => {
        const roster = { rosterId: commandId as RosterId, metadata };
        for await (const lines of inBatches(file.records, LINES_PER_TRANSACTION))
          soFar = await this.enroll(roster, lines, soFar);
      },
      conclude: (tx, concluding) => concludeRoster(tx, concluding, soFar.tally),
    });
  }

  private async enroll(
    { rosterId, metadata }: Roster,
    lines: readonly RosterLine[],
    soFar: FileSoFar,
  ): Promise<FileSoFar> {
    const { readable, tally } = readBatch(lines, soFar, { today: regionDate(this.clock()), law: this.law });
    const enrollment = await this.transactions.run(tx => enrollBatch(tx, rosterId, readable, metadata));
    return { niks: soFar.niks, tally: countEnrollment(tally, enrollment) };
  }
}
