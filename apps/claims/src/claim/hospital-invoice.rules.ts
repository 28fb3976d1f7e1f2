import { firstRefusal, type Refusal } from '#kernel';
import type { Cost, HospitalInvoice, Payee } from './claim.events.js';
import { no } from './claim.rules.js';
import type { AwardedClaim } from './claim.state.js';
import type { EnterFurtherCosts } from './costs.commands.js';
import { invoicesInForce } from './costs.state.js';
import { anAwardHasRoomForItsPayees } from './heirs.rules.js';
import { numberOf, withHospitals } from './hospital-invoice.js';
import { keyOf } from './owed-lines.js';

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
