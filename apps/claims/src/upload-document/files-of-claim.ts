import { z } from 'zod';
import { bilingual, documentFiledV1 } from '#contracts';
import { Refused, readStream, type rows } from '#event-store';
import type { Law } from '#statutory';
import type { FiledDocument } from '../claim/claim.events.js';
import type { KnownClaim } from '../claim/claim.state.js';
import { foldClaim } from '../claim/replay.js';
import { explainDocument } from '../explain-claim/explanation.js';
import { elsewhereBy } from './filed-table.js';

/** One file of a claim as one of its documents, and the other claims with the very same bytes. */
export const fileOfClaim = documentFiledV1.schema.omit({ claimId: true }).extend({
  text: bilingual,
  alsoOn: z.strictObject({
    claims: z
      .int()
      .nonnegative()
      .describe(
        'Banyaknya klaim lain dengan isi berkas yang sama persis · how many other claims have the very same bytes',
      ),
    first: z.array(z.strictObject({ claimId: z.uuid(), receiptNumber: z.string() })),
  }),
});
export type FileOfClaim = z.infer<typeof fileOfClaim>;

type Database = Parameters<typeof rows>[0];

/** Files of a claim as people see them, in the order in which they were filed. */
export async function filesOfClaim(
  database: Database,
  { claimId, files }: { readonly claimId: string; readonly files: readonly FiledDocument[] },
  law: Law,
): Promise<FileOfClaim[]> {
  const digests = [...new Set(files.map(({ sha256 }) => sha256))];
  const elsewhere = await elsewhereBy(database, claimId, digests);
  return files.map(filed => {
    const { claims, first } = elsewhere(filed.sha256);
    const { text } = explainDocument(filed.document, law);
    return { ...filed, text, alsoOn: { claims, first: [...first] } };
  });
}

export async function knownClaim(database: Database, claimId: string): Promise<KnownClaim> {
  const state = foldClaim(await readStream(database, claimId));
  if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  return state;
}
