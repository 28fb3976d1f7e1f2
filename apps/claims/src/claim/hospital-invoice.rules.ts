import { firstRefusal, type Refusal, sumRupiah } from '#kernel';
import type { Assessment, Cost, HospitalInvoice, Payee } from './claim.events.js';
import { no } from './claim.rules.js';
import type { AwardedClaim } from './claim.state.js';
import type { EnterFurtherCosts } from './costs.commands.js';
import { batchesInForce, type CostsEntry, invoicesInForce } from './costs.state.js';
import { anAwardHasRoomForItsPayees } from './heirs.rules.js';
import { hospitalsAmong, numberOf, withHospitals } from './hospital-invoice.js';
import { keyOf, linesWithOwners, owedBy, withOwners } from './owed-lines.js';
import { movesBothWays } from './who-receives.js';

type Invoices = readonly HospitalInvoice[];

interface Stated {
  readonly invoices: Invoices;
  readonly costs: readonly Cost[];
  readonly payees: readonly Payee[];
}

/** Everything that must hold of what is said to be owed to hospitals. */
export const invoicesMustHold = (stated: Stated): Refusal | null =>
  firstRefusal(
    everyInvoicedBillIsEntered(stated),
    oneBillIsOwedToOneHospital(stated.invoices),
    oneInvoiceIsEnteredOnce(stated.invoices),
    anAwardHasRoomForItsPayees({ payees: withHospitals(stated.payees, stated.invoices) }),
  );

export function everyInvoicedBillIsEntered({ invoices, costs }: Omit<Stated, 'payees'>): Refusal | null {
  const entered = new Set(costs.map(keyOf));
  for (const { number, bills } of invoices) {
    const unknown = bills.find(bill => !entered.has(keyOf(bill)));
    if (unknown) return no('INVOICE_BILL_UNKNOWN', { number, reference: unknown.reference });
  }
  return null;
}

export function oneBillIsOwedToOneHospital(invoices: Invoices): Refusal | null {
  const seen = new Set<string>();
  for (const bill of invoices.flatMap(({ bills }) => bills)) {
    if (seen.has(keyOf(bill))) return no('INVOICE_BILL_TWICE', { reference: bill.reference });
    seen.add(keyOf(bill));
  }
  return null;
}

export function oneInvoiceIsEnteredOnce(invoices: Invoices): Refusal | null {
  const seen = new Set<string>();
  for (const invoice of invoices) {
    if (seen.has(numberOf(invoice))) return no('INVOICE_TWICE', { number: invoice.number });
    seen.add(numberOf(invoice));
  }
  return null;
}

/** An invoice stands in one batch of the claim; other claims are asked where the rows of all of them are. */
export function noInvoiceIsInTwoBatches(
  state: AwardedClaim,
  { corrects, invoices }: EnterFurtherCosts,
): Refusal | null {
  const others = [...invoicesInForce(state)].filter(([batch]) => batch !== corrects);
  for (const [batch, before] of others) {
    const numbers = new Set(before.map(numberOf));
    const again = invoices.find(invoice => numbers.has(numberOf(invoice)));
    if (again) return no('INVOICE_ENTERED_ALREADY', { number: again.number, batch });
  }
  return null;
}

/** What is owed to one and what another has too much are two corrections, since they are not set off. */
export function aBatchMovesItsOwnersOneWay(
  state: AwardedClaim,
  { corrects, costs, invoices }: EnterFurtherCosts,
): Refusal | null {
  if (corrects === null) return null;
  const before = billsByOwner(batchesInForce(state).get(corrects), invoicesInForce(state).get(corrects));
  const after = billsByOwner(costs, invoices);
  const owners = [...new Set([...before.keys(), ...after.keys()])];
  // Among those who advanced bills themselves there is one difference, as always.
  if (owners.every(owner => owner === ADVANCED)) return null;
  const moved = owners.map(owner => Math.sign((after.get(owner) ?? 0) - (before.get(owner) ?? 0)));
  return moved.includes(1) && moved.includes(-1) ? no('ONE_OWNER_AT_A_TIME', { batch: corrects }) : null;
}

const ADVANCED = 'advanced';

function billsByOwner(costs: readonly Cost[] = [], invoices: Invoices = []): Map<string, number> {
  const owners = new Map<string, string>(owedBy(invoices).map(bill => [keyOf(bill), bill.payeeId]));
  const ownerOf = (cost: Cost): string => owners.get(keyOf(cost)) ?? ADVANCED;
  return new Map(
    [...new Set(costs.map(ownerOf))].map(owner => [
      owner,
      sumRupiah(costs.filter(cost => ownerOf(cost) === owner).map(({ amount }) => amount)),
    ]),
  );
}

/** Who judged the case already did not guarantee what it is now asked to pay. */
export function whoJudgesTheCaseGuaranteedNoneOfThem(
  { duties }: AwardedClaim,
  { invoices }: Pick<EnterFurtherCosts, 'invoices'>,
): Refusal | null {
  for (const { guaranteedBy } of invoices) {
    const held = JUDGING.find(duty => guaranteedBy !== null && duties[duty] === guaranteedBy);
    if (held) return no('SAME_PERSON_TWO_DUTIES', { duty: 'submitter', otherDuty: held });
  }
  return null;
}

const JUDGING = ['adviser', 'verifier', 'approver', 'decider'] as const;

interface Moving {
  readonly facts: Assessment['facts'];
  readonly lines: Assessment['lines'];
}

/** What a hospital is owed is not set off against what somebody else has too much of. */
export function noHospitalPaysForAnother(
  claim: AwardedClaim,
  entry: Pick<CostsEntry, 'batch' | 'invoices'>,
  { facts, lines }: Moving,
): Refusal | null {
  const { batch, invoices } = entry;
  const inForce = new Map([...invoicesInForce(claim), [batch, invoices]]);
  const payees = withHospitals(claim.file.payees, invoices);
  if (hospitalsAmong(payees).length === 0) return null;
  const owed = owedBy([...inForce.values()].flat());
  const after = withOwners({ lines, costs: facts.costs, owed });
  const bothWays = movesBothWays({ ...claim.file, payees }, linesWithOwners(claim), after);
  return bothWays ? no('OWED_TO_ONE_TOO_MUCH_TO_ANOTHER', { batch }) : null;
}
