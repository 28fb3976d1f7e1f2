import { executeMany, Refused, rows, type Tx } from '#event-store';
import type { AccidentId, GuaranteeId, PersonId } from '#kernel';
import { newId } from '#platform';
import { conclusionOf } from '../accident/accident.state.js';
import type { MembershipFact } from '../claim/cover.facts.js';
import { type Acting, inThreadOf } from '../claim-ledger/acting.js';
import type { GuaranteeCommand, OfAccident } from '../guarantee/guarantee.commands.js';
import { guaranteeDecider } from '../guarantee/guarantee.decide.js';
import { invoiceUnder } from '../owe-hospitals/invoice-table.js';
import { knownAccident } from '../show-accident/accident-answer.js';
import { factsFor } from '../validate-claim/facts.js';
import { guaranteesById, guaranteesOfAccident } from './guarantee-rows.js';
import { guaranteesAnswer } from './guarantees-of-accident.js';

interface Wanted {
  readonly personId: PersonId;
  readonly hospitalCode: string;
  readonly treatedFrom: string;
}
type Said<Command> = Command extends GuaranteeCommand ? Omit<Command, 'by' | 'at'> : never;

const GUARANTEES = 7021;
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtextextended($1, ${GUARANTEES}))`;

/** Promises a partner hospital that the treatment of a victim is paid to it. */
export async function issueGuarantee(tx: Tx, accidentId: AccidentId, wanted: Wanted, acting: Acting) {
  // Two letters at the same moment cannot see each other before they are committed.
  await rows(tx, ONE_AT_A_TIME, [accidentId]);
  const { personId, hospitalCode, treatedFrom } = wanted;
  const accident = await accidentNow(tx, accidentId, acting);
  const earlier = await guaranteesOfAccident(tx, accidentId);
  const open = earlier.find(
    letter =>
      letter.personId === personId && letter.hospitalCode === hospitalCode && letter.cancelledFor === null,
  );
  const day = Temporal.PlainDate.from(treatedFrom);
  const guaranteeId = newId() as GuaranteeId;
  const said = {
    ...{ type: 'IssueGuarantee' as const, guaranteeId, accident, personId, hospitalCode, treatedFrom },
    hasAgreement: acting.hospitals.on(day).some(hospital => hospital.hospitalCode === hospitalCode),
    isCovered: await isCovered(tx, personId, accident, acting),
    openNumber: open?.guaranteeNumber ?? null,
  };
  await carryOut(tx, { guaranteeId, accidentId }, said, acting);
  return guaranteesAnswer(tx, accidentId, acting);
}

export async function cancelGuarantee(tx: Tx, guaranteeId: string, reason: string, acting: Acting) {
  const [letter] = await guaranteesById(tx, [guaranteeId]);
  if (!letter) throw new Refused({ code: 'GUARANTEE_NOT_FOUND', values: {} });
  await rows(tx, ONE_AT_A_TIME, [letter.accidentId]);
  const said = {
    type: 'CancelGuarantee' as const,
    reason,
    invoiceNumber: await invoiceUnder(tx, guaranteeId),
  };
  await carryOut(tx, letter, said, acting);
  return guaranteesAnswer(tx, letter.accidentId, acting);
}

async function accidentNow(tx: Tx, accidentId: AccidentId, { law }: Acting): Promise<OfAccident> {
  const accident = await knownAccident(tx, accidentId, law);
  const { happenedOn, victims } = accident;
  const concluding = conclusionOf(accident);
  return {
    ...{ accidentId, happenedOn, victims: victims.map(({ personId }) => personId) },
    conclusion: concluding?.conclusion ?? null,
    concludedBy: concluding?.concludedBy ?? null,
  };
}

/** As far as is known now; the claim is validated by the same facts when it comes. */
async function isCovered(tx: Tx, personId: PersonId, { happenedOn }: OfAccident, { watch }: Acting) {
  const claimId = newId();
  const known = (await factsFor(tx, [{ claimId, personId }], watch.limits)).get(claimId);
  return (known?.memberships ?? []).some(membership => includes(membership, happenedOn));
}

const includes = ({ programmes, startsOn, covered }: MembershipFact, day: string): boolean =>
  programmes.includes('JKK') &&
  startsOn <= day &&
  covered.some(({ month, receivedOn }) => day.startsWith(month) && receivedOn <= day);

interface Of {
  readonly guaranteeId: string;
  readonly accidentId: string;
}

async function carryOut(
  tx: Tx,
  { guaranteeId, accidentId }: Of,
  said: Said<GuaranteeCommand>,
  acting: Acting,
): Promise<void> {
  const command = { ...said, by: acting.by, at: acting.at };
  const metadata = inThreadOf(accidentId, acting);
  const [done] = await executeMany(tx, guaranteeDecider, [{ stream: guaranteeId, command, metadata }]);
  if (done?.outcome === 'refused') throw new Refused(done.refusal);
}
