import type { GuaranteeIssued } from '#contracts';
import { rows } from '#event-store';

type Database = Parameters<typeof rows>[0];
type Issued = GuaranteeIssued['data'];

/** A letter of guarantee and what came of it. */
export interface GuaranteeRow extends Issued {
  readonly cancelledFor: string | null;
  readonly cancelledBy: string | null;
  readonly cancelledAt: string | null;
}

const LETTER = `
SELECT issued.data AS issued, cancelled.data->>'reason' AS "cancelledFor", cancelled.data->>'cancelledBy' AS "cancelledBy",
  cancelled.data->>'cancelledAt' AS "cancelledAt"
FROM events AS issued
  LEFT JOIN events AS cancelled ON cancelled.stream_id = issued.stream_id AND cancelled.type = 'GuaranteeCancelled'
WHERE issued.type = 'GuaranteeIssued'`;

const BY_ID = `${LETTER} AND issued.version = 1 AND issued.stream_id = ANY ($1::uuid[])`;
const OF_ACCIDENT = `${LETTER} AND issued.data->>'accidentId' = $1 ORDER BY issued.position`;
const BY_NUMBER = `${LETTER} AND issued.data->>'guaranteeNumber' = $1`;
/** Those that no invoice names yet, the oldest first. */
const OPEN = `
${LETTER} AND cancelled.stream_id IS NULL
  AND NOT EXISTS (SELECT FROM hospital_invoice WHERE guarantee_id = issued.stream_id)
  AND ($1::uuid IS NULL OR issued.position > (SELECT position FROM events WHERE stream_id = $1 AND version = 1))
ORDER BY issued.position LIMIT $2`;

type Found = Omit<GuaranteeRow, keyof Issued> & { readonly issued: Issued };

const rowOf = ({ issued, ...rest }: Found): GuaranteeRow => ({ ...issued, ...rest });

export const guaranteesById = async (database: Database, ids: readonly string[]): Promise<GuaranteeRow[]> =>
  (await rows<Found>(database, BY_ID, [ids])).map(rowOf);

/** One or none. */
export const guaranteeByNumber = async (database: Database, number: string): Promise<GuaranteeRow[]> =>
  (await rows<Found>(database, BY_NUMBER, [number])).map(rowOf);

/** The oldest first. */
export const guaranteesOfAccident = async (database: Database, accidentId: string): Promise<GuaranteeRow[]> =>
  (await rows<Found>(database, OF_ACCIDENT, [accidentId])).map(rowOf);

export const openGuarantees = async (
  database: Database,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<GuaranteeRow[]> => (await rows<Found>(database, OPEN, [after, limit])).map(rowOf);
