import type { HospitalInvoice } from '../claim/claim.events.js';
import {
  ChoiceField,
  IdField,
  ListField,
  Optional,
  PatternField,
  ReferenceField,
} from '../claim-ledger/request-fields.js';
import { COST_KINDS } from '../submit-claim/claimed-fields.js';

export const MOST_INVOICES = 10;
const MOST_BILLS = 500;

type Bill = HospitalInvoice['bills'][number];

/** One of the costs that are entered beside it, by what it was for and its number. */
export class InvoicedBillRequest {
  @ChoiceField(...COST_KINDS)
  readonly kind!: Bill['kind'];

  @ReferenceField()
  readonly reference!: string;
}

/** What a partner hospital asks for; where it is paid the register says. */
export class HospitalInvoiceRequest {
  @PatternField(/^[A-Z0-9][A-Z0-9_.-]{0,63}$/)
  readonly hospitalCode!: string;

  @ReferenceField()
  readonly number!: string;

  /** The letter of guarantee that the victim was treated under. */
  @Optional()
  @IdField()
  readonly guaranteeId?: string;

  @ListField(InvoicedBillRequest, { min: 1, max: MOST_BILLS })
  readonly bills!: InvoicedBillRequest[];
}

export interface InvoiceEntry {
  readonly hospitalCode: string;
  readonly number: string;
  readonly guaranteeId?: string | undefined;
  readonly bills: HospitalInvoice['bills'];
}
