import { rows, type Tx } from '#event-store';
import type { AccidentId, Refusal } from '#kernel';
import { regionDate } from '#kernel';
import type { Law } from '#statutory';
import type { FileClaimForVictim } from '../accident/accident.commands.js';
import { readAccidentRows } from '../accident-ledger/accident-table.js';
import { carryOutOnAccidents } from '../accident-ledger/carry-out-accident.js';
import type { SubmitClaim } from '../claim/claim.commands.js';
import { decide } from '../claim/claim.decide.js';
import { no } from '../claim/claim.rules.js';
import { initialState } from '../claim/claim.state.js';
import { receiptNumberOf } from '../claim/receipt-number.js';
import type { Acting } from '../claim-ledger/acting.js';

/** A claim that may name the report of its accident. */
interface Filing {
  readonly directed: { readonly command: SubmitClaim };
  readonly accidentReport: AccidentId | null;
  readonly refusal: Refusal | null;
}
type Named<Each> = Each & { readonly accidentReport: AccidentId };

/** A claim that is rejected, also while it is appealed, or withdrawn leaves its victim without one. */
const ENDED = `
SELECT claim_id AS "claimId" FROM accident_victim JOIN claim USING (claim_id)
WHERE accident_id = ANY ($1::uuid[]) AND stage IN ('Rejected', 'Appealed', 'Withdrawn')`;

/**
 * Puts claims on the reports that they name, before they are taken in themselves: what speaks against one of them, the
 * claim's own rules included, is answered and leaves the report as it was.
 */
export async function fileForVictims<Each extends Filing>(
  tx: Tx,
  filings: readonly Each[],
  acting: Acting,
): Promise<Map<Each, Refusal>> {
  const named = filings.filter(namesAReport);
  if (named.length === 0) return new Map();
  const accidentIds = [...new Set(named.map(({ accidentReport }) => accidentReport))];
  const known = await readAccidentRows(tx, accidentIds);
  const hopeless = named.map(
    filing => [filing, refusalBeforehand(filing, known.has(filing.accidentReport), acting.law)] as const,
  );
  const fileable = hopeless.flatMap(([filing, refusal]) => (refusal === null ? [filing] : []));
  const ended = await endedClaims(tx, accidentIds);
  const outcomes = await carryOutOnAccidents(
    tx,
    fileable.map(({ accidentReport, directed }) => ({
      stream: accidentReport,
      command: filingOf(directed.command, ended),
    })),
    acting,
  );
  const decided = fileable.map((filing, index) => [filing, refusalIn(outcomes[index])] as const);
  const refused = [...hopeless, ...decided].flatMap(([filing, refusal]) =>
    refusal === null ? [] : [[filing, refusal] as const],
  );
  return new Map(refused);
}

export async function endedClaims(tx: Tx, accidentIds: readonly string[]): Promise<string[]> {
  return (await rows<{ claimId: string }>(tx, ENDED, [accidentIds])).map(({ claimId }) => claimId);
}

const namesAReport = <Each extends Filing>(filing: Each): filing is Named<Each> =>
  filing.accidentReport !== null && filing.refusal === null;

/** A new claim has no past, so what it answers here is what its own stream will. */
function refusalBeforehand({ directed }: Filing, isKnown: boolean, law: Law): Refusal | null {
  return isKnown ? refusalIn(decide(initialState, directed.command, law)) : no('ACCIDENT_NOT_FOUND');
}

type Outcome = { readonly outcome: 'accepted' } | { readonly outcome: 'refused'; readonly refusal: Refusal };

const refusalIn = (outcome: Outcome | undefined): Refusal | null =>
  outcome?.outcome === 'refused' ? outcome.refusal : null;

type Filed = 'claimId' | 'personId' | 'programme' | 'outcome' | 'eventDate' | 'disease' | 'by' | 'at';

export function filingOf(command: Pick<SubmitClaim, Filed>, ended: readonly string[]): FileClaimForVictim {
  const { claimId, personId, programme, outcome, eventDate, disease, by, at } = command;
  const { year } = regionDate(Temporal.Instant.from(at));
  const receiptNumber = receiptNumberOf(programme, year, claimId);
  return {
    type: 'FileClaimForVictim',
    ...{ personId, claimId, receiptNumber, programme, outcome, eventDate, by, at },
    endedClaims: ended,
    ofDisease: disease !== null,
  };
}
