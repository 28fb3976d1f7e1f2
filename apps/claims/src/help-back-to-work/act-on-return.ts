import { executeMany, Refused, readStream, type Tx, writeRecords } from '#event-store';
import type { ReturnId } from '#kernel';
import { newId } from '#platform';
import { isAwarded, type KnownClaim } from '../claim/claim.state.js';
import { foldClaim } from '../claim/replay.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { returnsOfClaim, updateReturnRows } from '../return-ledger/return-table.js';
import type { OfClaim, ReferToWork, ReturnCommand } from '../return-to-work/return.commands.js';
import { returnDecider } from '../return-to-work/return.decide.js';
import { returnsAnswer } from './return-answer.js';

type Said<Command> = Command extends ReturnCommand ? Omit<Command, 'by' | 'at'> : never;
type Referral = Pick<ReferToWork, 'reasons' | 'workerConsentedOn' | 'employerConsentedOn'> & {
  /** Kept as a personal record. */
  readonly words: string;
};

/** Refers somebody who was hurt: what the claim says of them is read at that moment. */
export async function referToWork(tx: Tx, id: string, { words, ...referral }: Referral, acting: Acting) {
  const returnId = newId() as ReturnId;
  const claim = await claimNow(tx, id);
  const [wordsRecord] = await writeRecords(tx, [
    { recordId: newId(), version: 1, kind: 'ReturnToWorkWords', data: { returnId, words } },
  ]);
  if (!wordsRecord) throw new Error('The words of the referral were not kept');
  const said = { type: 'ReferToWork' as const, returnId, claim, ...referral, wordsRecord };
  return carryOutOn(tx, { returnId, claimId: id }, said, acting);
}

/** What is said of the return of a claim that is open. */
export async function actOnReturn(
  tx: Tx,
  claimId: string,
  said: Said<Exclude<ReturnCommand, ReferToWork>>,
  acting: Acting,
) {
  const open = (await returnsOfClaim(tx, claimId)).find(({ waitsFor }) => waitsFor !== null);
  if (!open) throw new Refused({ code: 'NO_RETURN_TO_WORK_OPEN', values: {} });
  return carryOutOn(tx, open, said, acting);
}

async function carryOutOn(
  tx: Tx,
  { returnId, claimId }: { readonly returnId: string; readonly claimId: string },
  said: Said<ReturnCommand>,
  acting: Acting,
) {
  const command = { ...said, by: acting.by, at: acting.at };
  const metadata = inThreadOf(claimId, acting);
  const [done] = await executeMany(tx, returnDecider, [{ stream: returnId, command, metadata }]);
  if (done?.outcome !== 'accepted')
    throw new Refused(done?.refusal ?? { code: 'CLAIM_NOT_FOUND', values: {} });
  await updateReturnRows(tx, done.events);
  return returnsAnswer(tx, claimId, { law: acting.law, at: acting.at, mayReadWords: false });
}

async function claimNow(tx: Tx, id: string): Promise<OfClaim> {
  const state = foldClaim(await readStream(tx, id));
  if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  const open = (await returnsOfClaim(tx, id)).find(({ waitsFor }) => waitsFor !== null);
  const { claimId, personId, programme, outcome, eventDate } = state.file;
  return {
    ...{ claimId, personId, programme, outcome, eventDate, stage: state.stage },
    stmbDays: daysOf(state),
    workRelated: state.opinion?.workRelated ?? null,
    segment: 'cover' in state ? state.cover.segment : null,
    openSince: open?.state.referredAt ?? null,
  };
}

/** As they were verified last. */
const daysOf = (state: KnownClaim): number =>
  isAwarded(state) ? (state.lawful?.facts ?? state.assessment.facts).stmbDays : state.file.stmbDays;
