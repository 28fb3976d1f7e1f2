import type { DataSource } from 'typeorm';
import { v5 as uuidOf } from 'uuid';
import type { BenefitLawAdopted, ContributionLawAdopted } from '#contracts';
import { appendToStreams, readStream } from '#event-store';
import { FaultyTables, type Law, lawOfFiles, type TableFiles } from '#statutory';
import { newId } from './ids.js';
import type { Transactions } from './transactions.js';

type LawAdopted = BenefitLawAdopted | ContributionLawAdopted;
export type LawAdoptedType = LawAdopted['type'];

/** The namespaces of the streams: one for each service, as each keeps the tables that it applied itself. */
const SPACES = {
  BenefitLawAdopted: '0199a1b2-4c61-7720-8bfe-6e1d5a3c0a01',
  ContributionLawAdopted: '0199a1b2-4c61-7720-8bfe-6e1d5a3c0a02',
} as const satisfies Record<LawAdoptedType, string>;

/** The injection token of a service's `LawBook`; null where it keeps none. */
export const LAW_BOOK = Symbol('LAW_BOOK');

/** The stream that holds the tables of a digest, in the service's events and in the audit log alike. */
export const lawStreamOf = (type: LawAdoptedType, digest: string): string => uuidOf(digest, SPACES[type]);

/** What a service and its laws are known by. */
export interface LawBookOptions {
  readonly adoptedBy: LawAdoptedType;
  readonly law: Law;
  readonly database: DataSource;
  readonly transactions: Pick<Transactions, 'run'>;
}

/** Every law that a service has ever applied, by its digest: kept as events, so that a replay uses the same one. */
export class LawBook {
  constructor(private readonly options: LawBookOptions) {}

  get inUse(): Law {
    return this.options.law;
  }

  /** Tells the tables in use, unless they were told before. Done before the first event or request is taken. */
  async adopt(): Promise<void> {
    const { adoptedBy: type, law, transactions } = this.options;
    const stream = lawStreamOf(type, law.digest);
    await transactions.run(async tx => {
      if ((await readStream(tx, stream)).length > 0) return;
      const data = { digest: law.digest, files: law.files };
      const metadata = { actor: null, correlationId: newId(), causationId: null, traceparent: null };
      await appendToStreams(tx, [{ stream, expectedVersion: 0, events: [{ type, data }], metadata }]);
    });
  }

  /** The law of a digest; null when it was never applied here or this build cannot read its tables. */
  async lawOf(digest: string): Promise<Law | null> {
    const { adoptedBy, law, database } = this.options;
    if (digest === law.digest) return law;
    const [told] = await readStream(database, lawStreamOf(adoptedBy, digest));
    return told ? lawAsTold(told.data, digest) : null;
  }
}

/** Makes the law of a `…LawAdopted` event; null where the content is not what the digest names, or cannot be read. */
export function lawAsTold(data: unknown, digest: string): Law | null {
  try {
    const law = lawOfFiles((data as { readonly files?: TableFiles }).files ?? {});
    return law.digest === digest ? law : null;
  } catch (error) {
    if (error instanceof FaultyTables) return null;
    throw error;
  }
}
