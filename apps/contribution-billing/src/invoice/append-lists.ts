import { CHUNK_SIZE, type InvoiceIssued } from '#contracts';
import { appendToStreams, type EventMetadata, type NewEvent, rows, type Tx } from '#event-store';
import { newId } from '#platform';
import type { BilledMember } from './bill-members.js';

/** A payer may have a hundred thousand members, of whom these are in hand at a time. */
const CHUNKS_AT_ONCE = 3;

const MEMBERS = `
SELECT invoice_id || '/' || chunk AS key, membership_id AS "membershipId", person_id AS "personId",
  jkk::float8 AS jkk, jkm::float8 AS jkm
FROM unnest($1::uuid[], $2::int[]) AS wanted (invoice_id, chunk) JOIN invoice_member USING (invoice_id)
WHERE position >= chunk * ${CHUNK_SIZE} AND position < (chunk + 1) * ${CHUNK_SIZE}
ORDER BY invoice_id, position`;

/** An invoice, and what is to be told of each chunk of its members. */
export interface MemberLists {
  readonly invoice: InvoiceIssued['data'];
  toEvent(chunk: number, members: readonly BilledMember[]): NewEvent;
}

/** Tells of all members of invoices, chunk by chunk, each chunk as a stream of its own. */
export async function appendLists(
  tx: Tx,
  lists: readonly MemberLists[],
  metadata: EventMetadata,
): Promise<void> {
  const chunks = lists.flatMap(list =>
    Array.from({ length: list.invoice.chunks }, (_, chunk) => ({ ...list, chunk })),
  );
  for (let from = 0; from < chunks.length; from += CHUNKS_AT_ONCE) {
    const some = chunks.slice(from, from + CHUNKS_AT_ONCE);
    const members = await membersOf(tx, some);
    const events = some.map(({ invoice, chunk, toEvent }) =>
      toEvent(chunk, (members.get(`${invoice.invoiceId}/${chunk}`) ?? []).map(billedMember)),
    );
    await appendToStreams(
      tx,
      events.map(event => ({ stream: newId(), expectedVersion: 0, events: [event], metadata })),
    );
  }
}

async function membersOf(
  tx: Tx,
  chunks: readonly (Pick<MemberLists, 'invoice'> & { readonly chunk: number })[],
): Promise<ReadonlyMap<string, readonly BilledMember[]>> {
  const found = await rows<BilledMember & { key: string }>(tx, MEMBERS, [
    chunks.map(({ invoice }) => invoice.invoiceId),
    chunks.map(({ chunk }) => chunk),
  ]);
  return Map.groupBy(found, ({ key }) => key);
}

const billedMember = ({ membershipId, personId, jkk, jkm }: BilledMember): BilledMember => ({
  membershipId,
  personId,
  jkk,
  jkm,
});
