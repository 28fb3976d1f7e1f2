import { CodeField, CodesField, CountField, ListField, Optional } from '../claim-ledger/request-fields.js';
import { HospitalInvoiceRequest, MOST_INVOICES } from '../owe-hospitals/invoice-entry.js';
import { CostRequest } from '../submit-claim/claimed-fields.js';
import { JasaRaharjaRequest, MOST_LETTERS } from '../submit-claim/jasa-raharja-entry.js';
import { MOST_DAYS } from '../submit-claim/submit-claim.request.js';

const MOST_BATCHES = 100;

export class FurtherCostsRequest {
  /** The batch that these take the place of; left out for new bills. */
  @Optional()
  @CountField(1, MOST_BATCHES)
  readonly corrects?: number;

  @ListField(CostRequest, { min: 0, max: 500 })
  readonly costs!: CostRequest[];

  /** All days without work until now. */
  @Optional()
  @CountField(0, MOST_DAYS)
  readonly stmbDays?: number;

  @CodesField(50)
  readonly documents!: string[];

  /** What Jasa Raharja paid of these bills, or for the accident. */
  @Optional()
  @ListField(JasaRaharjaRequest, { min: 0, max: MOST_LETTERS })
  readonly jasaRaharja?: JasaRaharjaRequest[];

  /** Of partner hospitals, for bills that nobody has advanced. */
  @Optional()
  @ListField(HospitalInvoiceRequest, { min: 0, max: MOST_INVOICES })
  readonly invoices?: HospitalInvoiceRequest[];
}

export class CostBatchRequest {
  @CountField(1, MOST_BATCHES)
  readonly batch!: number;
}

export class DeclineCostsRequest extends CostBatchRequest {
  @CodeField()
  readonly reason!: string;
}
