import { accept, type Decision, firstRefusal, type Refusal } from '#kernel';
import type { Law } from '#statutory';
import { assessedAgain } from './assessed-again.js';
import type { ClaimEvent } from './claim.events.js';
import type { AwardedClaim, ClaimState } from './claim.state.js';
import type { DeclineFurtherCosts, EnterFurtherCosts, VerifyFurtherCosts } from './costs.commands.js';
import {
  aNewBatchBringsSomething,
  batchOf,
  billsComeWithTheirReceipts,
  costsMayBeEnteredBy,
  costsMayBeJudgedBy,
  lettersOfJasaRaharjaAreOnFile,
  noBillIsCountedTwice,
  oneBatchWaitsAtATime,
  onlyAnAwardedAccidentHasFurtherCosts,
  onlyAVerifiedBatchIsCorrected,
  onlyWhatWaitsIsDecided,
  whatJasaRaharjaPaidMustHold,
} from './costs.rules.js';
import { allInvoicesInForce, type CostsEntry, claimedWith } from './costs.state.js';
import { statedOfHospitals } from './hospital-invoice.js';
import {
  invoicesMustHold,
  noInvoiceIsInTwoBatches,
  whoJudgesTheCaseGuaranteedNoneOfThem,
} from './hospital-invoice.rules.js';
import { statedOfJasaRaharja } from './jasa-raharja.js';

type Decided = Decision<ClaimEvent>;

/** Bills that came after the award, or a batch of them entered anew. */
export function enterFurtherCosts(state: ClaimState, command: EnterFurtherCosts): Decided {
  const claim = onlyAnAwardedAccidentHasFurtherCosts(state);
  if ('code' in claim) return refused(claim);
  const refusal = firstRefusal(
    costsMayBeEnteredBy(claim, command),
    oneBatchWaitsAtATime(claim),
    onlyAVerifiedBatchIsCorrected(claim, command),
    aNewBatchBringsSomething(command),
    noBillIsCountedTwice(claim, command),
    billsComeWithTheirReceipts(command),
    lettersOfJasaRaharjaAreOnFile(command),
    whatJasaRaharjaPaidMustHold(claim, command),
    invoicesMustHold({ ...command, payees: claim.file.payees }),
    noInvoiceIsInTwoBatches(claim, command),
    whoJudgesTheCaseGuaranteedNoneOfThem(claim, command),
  );
  if (refusal) return refused(refusal);
  const { corrects, costs, stmbDays, documents, by, at } = command;
  const { claimId } = claim.file;
  const batch = batchOf(claim, corrects);
  const given = { costs: [...costs], stmbDays, documents: [...documents] };
  return accept<ClaimEvent>(
    { type: 'FurtherCostsEntered', data: { claimId, batch, ...given, enteredBy: by, enteredAt: at } },
    ...statedOfJasaRaharja(claimId, [], { ...command, batch }),
    ...statedOfHospitals(claimId, [], { ...command, batch }),
  );
}

/** What they make of the benefit is computed by law, and waits for the approver of the case as a correction. */
export function verifyFurtherCosts(state: ClaimState, command: VerifyFurtherCosts, law: Law): Decided {
  const waiting = decidable(state, command);
  if ('code' in waiting) return refused(waiting);
  const { claim, entry } = waiting;
  const { by, at } = command;
  const { claimId } = claim.file;
  const { batch, evidence } = entry;
  const facts = { ...(claim.lawful?.facts ?? claim.assessment.facts), ...claimedWith(claim, entry) };
  const assessed = assessedAgain(claim, facts, {
    ...{ at, law, changesNothing: 'FURTHER_COSTS_CHANGE_NOTHING' },
    invoices: allInvoicesInForce(claim, entry),
  });
  if ('code' in assessed) return refused(assessed);
  return accept<ClaimEvent>(
    {
      type: 'FurtherCostsVerified',
      data: { claimId, batch, entry: evidence, verifiedBy: by, verifiedAt: at },
    },
    assessed,
  );
}

export function declineFurtherCosts(state: ClaimState, command: DeclineFurtherCosts): Decided {
  const waiting = decidable(state, command);
  if ('code' in waiting) return refused(waiting);
  const { batch, reason, by, at } = command;
  const { claim, entry } = waiting;
  return accept({
    type: 'FurtherCostsDeclined',
    data: {
      ...{ claimId: claim.file.claimId, batch, entry: entry.evidence },
      ...{ reason, declinedBy: by, declinedAt: at },
    },
  });
}

interface Waiting {
  readonly claim: AwardedClaim;
  readonly entry: CostsEntry;
}

function decidable(state: ClaimState, command: VerifyFurtherCosts | DeclineFurtherCosts): Waiting | Refusal {
  const claim = onlyAnAwardedAccidentHasFurtherCosts(state);
  if ('code' in claim) return claim;
  const entry = onlyWhatWaitsIsDecided(claim, command.batch);
  if ('code' in entry) return entry;
  return costsMayBeJudgedBy(claim, command) ?? { claim, entry };
}

const refused = (refusal: Refusal): Decided => ({ outcome: 'refused', refusal });
