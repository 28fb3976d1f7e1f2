import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { affected, rows } from '#event-store';
import { Transactions } from '#platform';
import { CivilRegistry, type RegisteredDeath } from '../check-registry/civil-registry.js';
import { STAGES_OPEN_TO_FACTS } from '../claim/claim.state.js';
import { WATCH, type Watch } from '../watch-signals/watch.js';
import { ASK_AGAIN, FORGET, KEEP, MARK, MOVE, POSITION, UNMARKED } from './registered-death.sql.js';

const AT_ONCE = 1_000;

interface Unmarked {
  readonly recordId: string;
  readonly version: number;
  readonly nik: string;
}

/**
 * Keeps the deaths that the registry tells of, by digests under the service's key: most are of people who are nobody's
 * members. Who of them is known here is found by the same digest of the people's records, whichever comes first.
 */
@Injectable()
export class FollowDeaths {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(Transactions) private readonly transactions: Transactions,
    @Inject(CivilRegistry) private readonly registry: CivilRegistry,
    @Inject(WATCH) private readonly watch: Watch,
  ) {}

  /** Answers how much was done; nothing where the registry is away or has nothing new. */
  async round(): Promise<number> {
    const marked = await this.markPeople();
    const [{ position } = { position: 0 }] = await rows<{ position: number }>(this.database, POSITION);
    const read = await this.registry.deathsAfter(position);
    if (!read || read.deaths.length === 0) return marked;
    await this.keep(read.deaths, { from: position, to: read.next });
    return marked + read.deaths.length;
  }

  private async markPeople(): Promise<number> {
    await affected(this.database.manager, FORGET);
    const people = await rows<Unmarked>(this.database, UNMARKED, [AT_ONCE]);
    if (people.length === 0) return 0;
    await affected(this.database.manager, MARK, [
      people.map(({ recordId }) => recordId),
      people.map(({ version }) => version),
      people.map(({ nik }) => this.watch.prints.ofNik(nik)),
    ]);
    return people.length;
  }

  private async keep(
    deaths: readonly RegisteredDeath[],
    { from, to }: { readonly from: number; readonly to: number },
  ): Promise<void> {
    const marks = deaths.map(({ nik }) => this.watch.prints.ofNik(nik));
    await this.transactions.run(async tx => {
      if ((await affected(tx, MOVE, [from, to])) === 0) return;
      await affected(tx, KEEP, [marks, deaths.map(({ deathDate }) => deathDate)]);
      await affected(tx, ASK_AGAIN, [marks, [...STAGES_OPEN_TO_FACTS]]);
    });
  }
}
