import { type Tx, writeRecords } from '#event-store';
import { newId } from '#platform';
import type { RecordRef } from '../claim/claim.events.js';
import type { AskFurtherDocument, TakeBackFurtherDocument } from '../claim/further-document.commands.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import type { ClaimRow } from '../claim-ledger/project-claim.js';
import { answerFor, type ClaimAnswer, claimRow } from '../explain-claim/claim-answer.js';
import { payoutHandsOf } from '../settle-claim/payout-hands.js';
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
  const command = { type: 'AskFurtherDocument', document, reason, askedRecord } as const;
  return decideAndValidate(tx, claimId, command, acting);
}

/** Says that a paper asked for later is not needed any more; the claim goes on by itself. */
export async function takeBackFurtherDocument(
  tx: Tx,
  claimId: string,
  { document, reason }: TakeBackFurtherDocumentRequest,
  acting: Acting,
): Promise<ClaimAnswer> {
  return decideAndValidate(tx, claimId, { type: 'TakeBackFurtherDocument', document, reason }, acting);
}

const ASKING = ['claims-verifier', 'medical-adviser', 'appeal-decider'] as const;

/** While an appeal is open nobody but who hears it may ask, and without one who hears appeals asks for nothing. */
function askingAs({ roles }: Acting, open: ClaimRow['open']): AskFurtherDocument['as'] {
  const held = ASKING.filter(role => roles.includes(role));
  const role = open?.matter === 'APPEAL' ? held.at(-1) : held[0];
  if (role === undefined) throw new Error('Asked without a role that may');
  return role;
}

async function keepWords(tx: Tx, claimId: string, words: string): Promise<RecordRef> {
  const [record] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'FurtherDocumentWords', data: { claimId, words } },
  ]);
  if (!record) throw new Error('The words of who asked were not kept');
  return record;
}

type OnAPaper = AskFurtherDocument | TakeBackFurtherDocument;
type Entered<Command extends OnAPaper> = Omit<Command, 'as' | 'payoutHands' | 'by' | 'at'>;

async function decideAndValidate(
  tx: Tx,
  claimId: string,
  entered: Entered<AskFurtherDocument> | Entered<TakeBackFurtherDocument>,
  acting: Acting,
): Promise<ClaimAnswer> {
  const { personId, open } = await claimRow(tx, claimId);
  const payoutHands = await payoutHandsOf(tx, claimId);
  const { by, at } = acting;
  const command = { ...entered, as: askingAs(acting, open), payoutHands, by, at };
  const metadata = inThreadOf(claimId, acting);
  const decided = await carryOut(tx, acting, { stream: claimId, command, metadata });
  await validateAfter(tx, decided, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}
