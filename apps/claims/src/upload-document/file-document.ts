import type { z } from 'zod';
import type { Tx } from '#event-store';
import type { ClaimEvent } from '../claim/claim.events.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, claimAnswerSchema, claimRow } from '../explain-claim/claim-answer.js';
import type { FileKeeper, ReceivedFile } from '../keep-files/file-keeper.js';
import { validateAfter } from '../validate-claim/validate.js';
import { keepPaper } from '../watch-signals/keep-fingerprints.js';
import { keepFiled, sameBytesOneAfterTheOther } from './filed-table.js';
import { fileOfClaim, filesOfClaim } from './files-of-claim.js';

/** Where the claim stands now, and the file as it was filed first: the same bytes again are the same file. */
export const filedAnswerSchema = claimAnswerSchema.extend({ file: fileOfClaim });
export type FiledAnswer = z.infer<typeof filedAnswerSchema>;

/** A file that was received and examined, to be put on a claim as one of its documents. */
export interface ExaminedFile extends ReceivedFile {
  readonly claimId: string;
  readonly document: string;
  readonly mediaType: string;
}

/** The injection token of where files are kept, and how many. */
export const KEEPING = Symbol('keeping');

export interface Keeping {
  readonly keeper: FileKeeper;
  /** How many files a claim may have. */
  readonly most: number;
}

/** Puts a file on a claim and validates the claim again. */
export async function fileDocument(
  tx: Tx,
  examined: ExaminedFile,
  { keeper, most }: Keeping,
  acting: Acting,
): Promise<FiledAnswer> {
  const { claimId, document, sha256, bytes, mediaType } = examined;
  await sameBytesOneAfterTheOther(tx, sha256);
  const { personId } = await claimRow(tx, claimId);
  const filed = await carryOut(tx, acting, {
    stream: claimId,
    command: { type: 'FileDocument', document, sha256, bytes, mediaType, most, by: acting.by, at: acting.at },
    metadata: inThreadOf(claimId, acting),
  });
  // Before the commit: an event never speaks of bytes that are not safe. Also when they were filed before: these may be damaged.
  await keeper.put(examined);
  await keepFiled(tx, filed.events as unknown as ClaimEvent[]);
  if (filed.events.length > 0) {
    await watchPaper(tx, filed, examined);
    await validateAfter(tx, filed, { claimId, personId }, acting);
  }
  const { files } = filed.state.stage === 'NotSubmitted' ? { files: [] } : filed.state;
  const same = files.filter(one => one.sha256 === sha256 && one.document === document);
  const [file] = await filesOfClaim(tx, { claimId, files: same }, acting.law);
  if (!file) throw new Error('A file was filed and is not on the claim');
  return { ...(await answerFor(tx, acting.law, claimId)), file };
}

/** From now on other cases with the same bytes are seen to have them. */
async function watchPaper(
  tx: Tx,
  { state, version }: Awaited<ReturnType<typeof carryOut>>,
  { claimId, document, sha256 }: ExaminedFile,
): Promise<void> {
  if (state.stage === 'NotSubmitted') return;
  await keepPaper(tx, state.file, { sha256, document, evidence: `${claimId}/${version}` });
}
