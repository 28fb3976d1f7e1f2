import { keepRecords, Refused, readStream, type Tx } from '#event-store';
import { regionDate } from '#kernel';
import { newId } from '#platform';
import { foldClaim } from '../claim/replay.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOut } from '../claim-ledger/carry-out.js';
import { answerFor, type ClaimAnswer } from '../explain-claim/claim-answer.js';
import { lettersNamed } from '../owe-hospitals/letters-named.js';
import { type PreparedInvoices, prepareInvoices } from '../owe-hospitals/prepare-invoices.js';
import { intakeWaitsForFacts } from '../validate-claim/locks.js';
import { validateAfter } from '../validate-claim/validate.js';
import { accountsNamed, keepAccountsAgain } from '../watch-signals/keep-fingerprints.js';
import { keepPersonalData } from './personal-data.js';
import { refusalOfEntry, statedHeirs, withTheFund } from './stated-heirs.js';
import type { ClaimEntry } from './submit-claim.js';

export type ClaimEntryAgain = Omit<
  ClaimEntry,
  'programme' | 'outcome' | 'personId' | 'eventDate' | 'accidentReport' | 'disease'
>;

/** Takes a returned claim in again, with everything that the officer has put right. */
export async function resubmitClaim(
  tx: Tx,
  id: string,
  entry: ClaimEntryAgain,
  acting: Acting,
): Promise<ClaimAnswer> {
  const state = foldClaim(await readStream(tx, id));
  if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
  const { claimId, personId, eventDate, outcome, caseRecord } = state.file;
  const { documents, costs, stmbDays, disabilities = [], jasaRaharja } = entry;
  const on = regionDate(Temporal.Instant.from(acting.at));
  const heirs = statedHeirs(outcome, entry.heirs);
  const { letters, refusals } = await lettersNamed(tx, [{ ...entry, personId, eventDate }]);
  const owed = invoicesAgain(entry.invoices, { hospitals: acting.hospitals, on, newId, known: [], letters });
  const refusal = refusalOfEntry(entry, heirs, { on, ...acting }) ?? owed?.refusal ?? refusals[0];
  if (refusal) throw new Refused(refusal);
  const kept = await keepPersonalData(
    tx,
    { ...entry, payees: withTheFund(entry.payees, heirs, acting.fund) },
    { claimId, version: caseRecord.version + 1, newId, on },
  );
  await keepRecords(tx, owed?.records ?? []);
  await intakeWaitsForFacts(tx, [personId]);
  const resubmitted = await carryOut(tx, acting, {
    stream: claimId,
    command: {
      type: 'ResubmitClaim',
      ...{ documents, costs, stmbDays, disabilities, heirs, jasaRaharja, invoices: owed?.invoices },
      ...kept,
      by: acting.by,
      at: acting.at,
    },
    metadata: inThreadOf(claimId, acting),
  });
  const { prints } = acting.watch;
  const accounts = accountsNamed(entry.payees, kept.payees, prints);
  const evidence = resubmitted.events.at(-1)?.id ?? `${claimId}/1`;
  await keepAccountsAgain(tx, { claimId, evidence, accounts }, personId, prints);
  await validateAfter(tx, resubmitted, { claimId, personId }, acting);
  return answerFor(tx, acting.law, claimId);
}

/** Left out where they stay as they were. */
const invoicesAgain = (
  entries: ClaimEntryAgain['invoices'],
  preparing: Parameters<typeof prepareInvoices>[1],
): PreparedInvoices | undefined => (entries === undefined ? undefined : prepareInvoices(entries, preparing));
