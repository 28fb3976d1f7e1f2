import { type Directed, keepRecords, type PreparedRecord, Refused, type Tx } from '#event-store';
import { type AccidentId, type ClaimId, type PersonId, type Refusal, regionDate } from '#kernel';
import { newId } from '#platform';
import type { SubmitClaim } from '../claim/claim.commands.js';
import type { Cost, Disability, JasaRaharjaPayment, Outcome, Programme } from '../claim/claim.events.js';
import { aClaimIsTakenInAtAnOpenOffice } from '../claim/office.rules.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import { carryOutMany } from '../claim-ledger/carry-out.js';
import type { ClaimAnswer } from '../explain-claim/claim-answer.js';
import { answersFor, type OutcomeOfCase } from '../explain-claim/outcome-of-case.js';
import type { InvoiceEntry } from '../owe-hospitals/invoice-entry.js';
import { type LettersNamed, lettersNamed } from '../owe-hospitals/letters-named.js';
import { prepareInvoices } from '../owe-hospitals/prepare-invoices.js';
import { openOn } from '../route-duty/offices.table.js';
import { intakeWaitsForFacts } from '../validate-claim/locks.js';
import { type JustChanged, validateAllAfter } from '../validate-claim/validate.js';
import { type AccountsOfCase, accountsNamed, keepFingerprints } from '../watch-signals/keep-fingerprints.js';
import { type DiseaseEntry, diseaseIn } from './disease-entry.js';
import { fileForVictims } from './file-for-victims.js';
import type { PersonalEntry } from './payee-entry.js';
import { preparePersonalData } from './personal-data.js';
import { type HeirsEntry, refusalOfEntry, statedHeirs, withTheFund } from './stated-heirs.js';

export interface ClaimEntry extends PersonalEntry {
  readonly programme: Programme;
  readonly outcome: Outcome;
  readonly personId: PersonId;
  readonly eventDate: string;
  readonly documents: readonly string[];
  readonly costs: readonly Cost[];
  readonly stmbDays: number;
  /** As the doctor's certificate names them. */
  readonly disabilities?: readonly Disability[] | undefined;
  /** Of a death. */
  readonly heirs?: HeirsEntry | undefined;
  /** The report of the accident that is claimed. */
  readonly accidentReport?: AccidentId | undefined;
  /** A disease that comes of work, in place of an accident. */
  readonly disease?: DiseaseEntry | undefined;
  readonly jasaRaharja?: readonly JasaRaharjaPayment[] | undefined;
  /** Of partner hospitals, for bills that nobody has advanced. */
  readonly invoices?: readonly InvoiceEntry[] | undefined;
}

/** Takes a claim in and validates it at once, with what is known by then. */
export async function submitClaim(tx: Tx, entry: ClaimEntry, acting: Acting): Promise<ClaimAnswer> {
  const [outcome] = await submitClaims(tx, [entry], acting);
  if (!outcome?.claim) throw new Refused(outcome?.refusal ?? { code: 'CLAIM_NOT_FOUND', values: {} });
  return outcome.claim;
}

/** Takes many claims in; what speaks against one of them leaves the others alone, and nothing of it is kept. */
export async function submitClaims(
  tx: Tx,
  entries: readonly ClaimEntry[],
  acting: Acting,
): Promise<OutcomeOfCase[]> {
  const { letters, refusals: ofLetters } = await lettersNamed(tx, entries);
  const intakes = entries.map((entry, index) =>
    intakeOf(entry, acting, { letters, refusal: ofLetters[index] ?? null }),
  );
  await intakeWaitsForFacts(
    tx,
    entries.map(({ personId }) => personId),
  );
  const refusals = await fileForVictims(tx, intakes, acting);
  const readable = intakes.filter(intake => intake.refusal === null && !refusals.has(intake));
  const decided = await carryOutMany(
    tx,
    acting,
    readable.map(({ directed }) => directed),
  );
  const taken: JustChanged[] = [];
  for (const [index, intake] of readable.entries()) {
    const executed = decided[index];
    if (executed?.outcome === 'accepted')
      taken.push({ executed, personId: intake.directed.command.personId });
    else if (executed) refusals.set(intake, executed.refusal);
  }
  const kept = readable.filter(intake => !refusals.has(intake));
  await keepRecords(
    tx,
    kept.flatMap(({ records }) => records),
  );
  await keepFingerprints(
    tx,
    kept.map(({ directed }) => directed.command.personId),
    acting.watch.prints,
    kept.map(({ accounts }) => accounts),
  );
  await validateAllAfter(tx, taken, acting);
  return answersFor(
    tx,
    acting.law,
    intakes.map(intake => ({
      claimId: intake.directed.stream,
      refusal: intake.refusal ?? refusals.get(intake) ?? null,
    })),
  );
}

interface Intake {
  readonly directed: Directed<SubmitClaim>;
  readonly records: readonly PreparedRecord[];
  readonly accounts: AccountsOfCase;
  readonly accidentReport: AccidentId | null;
  readonly refusal: Refusal | null;
}

type OfLetters = Pick<LettersNamed, 'letters'> & { readonly refusal: Refusal | null };

function intakeOf(entry: ClaimEntry, acting: Acting, named: OfLetters): Intake {
  const claimId = newId() as ClaimId;
  const { programme, outcome, personId, eventDate, documents, costs, stmbDays, disabilities = [] } = entry;
  const { jasaRaharja = [] } = entry;
  const on = regionDate(Temporal.Instant.from(acting.at));
  const heirs = statedHeirs(outcome, entry.heirs);
  const { hospitals } = acting;
  const { letters } = named;
  const owed = prepareInvoices(entry.invoices ?? [], { hospitals, on, newId, known: [], letters });
  const payees = withTheFund(entry.payees, heirs, acting.fund);
  const { kept, records } = preparePersonalData({ ...entry, payees }, { claimId, version: 1, newId, on });
  const claimed = {
    ...{ programme, outcome, personId, eventDate, documents },
    ...{ costs, stmbDays, disabilities, heirs, disease: diseaseIn(entry), jasaRaharja },
    invoices: owed.invoices,
    ...kept,
  };
  const command = { type: 'SubmitClaim' as const, claimId, ...claimed, by: acting.by, at: acting.at };
  const directed = { stream: claimId, command, metadata: inThreadOf(claimId, acting) };
  const accounts = accountsNamed(entry.payees, kept.payees, acting.watch.prints);
  return {
    directed,
    records: [...records, ...owed.records],
    accidentReport: entry.accidentReport ?? null,
    accounts: { claimId, evidence: `${claimId}/1`, accounts },
    refusal:
      aClaimIsTakenInAtAnOpenOffice(acting.office, openOn(acting.offices, on.toString())) ??
      refusalOfEntry(entry, heirs, { on, ...acting }) ??
      owed.refusal ??
      named.refusal,
  };
}
