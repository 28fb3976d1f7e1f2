import { type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import type { ClaimCommand } from '../claim/claim.commands.js';
import type { RecordRef } from '../claim/claim.events.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { validateAfter } from '../validate-claim/validate.js';
import type {
  AskFurtherDocumentRequest,
  TakeBackFurtherDocumentRequest,
} from './ask-further-document.request.js';

/** Asks for a paper beyond the checklist: the claim waits for it, and its clock stands still. */
export async function askFurtherDocument(
  tx: Tx,
  claimId: string,
  { document, reason, words }: AskFurtherDocumentRequest,
  acting: Acting,
): Promise<ClaimAnswer> {
  const askedRecord = await keepWords(tx, claimId, words);
  const { by, at } = acting;
  const command = { type: 'AskFurtherDocument', document, reason, askedRecord, by, at } as const;
  return decideAndValidate(tx, claimId, { ...command, as: askingAs(acting) }, acting);
}

/** Says that a paper asked for later is not needed any more; the claim goes on by itself. */
export async function takeBackFurtherDocument(
  tx: Tx,
  claimId: string,
  { document, reason }: TakeBackFurtherDocumentRequest,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { by, at } = acting;
  const command = { type: 'TakeBackFurtherDocument', document, reason, by, at } as const;
  return decideAndValidate(tx, claimId, { ...command, as: askingAs(acting) }, acting);
}

const askingAs = ({ roles }: Acting) =>
  roles.includes('claims-verifier') ? ('claims-verifier' as const) : ('medical-adviser' as const);

async function keepWords(tx: Tx, claimId: string, words: string): Promise<RecordRef> {
  const [record] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'FurtherDocumentWords', data: { claimId, words } },
  ]);
  if (!record) throw new Error('The words of who asked were not kept');
  return record;
}

async function decideAndValidate(
  tx: Tx,
  claimId: string,
  command: ClaimCommand,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId } = await claimRow(tx, claimId);
  const metadata = inThreadOf(claimId, acting);
  const decided = await carryOut(tx, acting.law, { stream: claimId, command, metadata });
  await validateAfter(tx, decided, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
