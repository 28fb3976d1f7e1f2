import { IsBoolean } from 'class-validator';
import type { AccidentId, ClaimId, PersonId } from '#kernel';
import type { Outcome, Programme } from '../claim/claim.events.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  CountField,
  DateField,
  IdField,
  ListField,
  Optional,
  PartField,
} from '../claim-ledger/request-fields.js';
import { HospitalInvoiceRequest, MOST_INVOICES } from '../owe-hospitals/invoice-entry.js';
import { CostRequest, DisabilityRequest, OUTCOMES } from '../submit-claim/claimed-fields.js';
import { DiseaseRequest } from '../submit-claim/disease-entry.js';
import { HeirsRequest } from '../submit-claim/heir-fields.js';
import { JasaRaharjaRequest, MOST_LETTERS } from '../submit-claim/jasa-raharja-entry.js';
import { MOST_DAYS, MOST_WEIGHT } from '../submit-claim/submit-claim.request.js';

/** Who would be paid, without anything that is personal. */
export class PreviewPayee {
  @CodeField()
  readonly relation!: string;

  @Optional()
  @CountField(1, MOST_WEIGHT)
  readonly weight?: number;

  @Optional()
  @IsBoolean()
  readonly isMinor?: boolean;
}

/** The facts of a submission as far as they are known yet. */
export class PreviewClaimRequest {
  /** The returned claim that would be submitted again; whom, what and when stay as they are. */
  @Optional()
  @IdField()
  readonly claimId?: ClaimId;

  @Optional()
  @ChoiceField('JKK', 'JKM')
  readonly programme?: Programme;

  @Optional()
  @ChoiceField(...OUTCOMES)
  readonly outcome?: Outcome;

  @Optional()
  @IdField()
  readonly personId?: PersonId;

  @Optional()
  @DateField()
  readonly eventDate?: string;

  @Optional()
  @CodesField(50)
  readonly documents?: string[];

  @Optional()
  @ListField(CostRequest, { min: 0, max: 500 })
  readonly costs?: CostRequest[];

  @Optional()
  @CountField(0, MOST_DAYS)
  readonly stmbDays?: number;

  @Optional()
  @ListField(DisabilityRequest, { min: 0, max: 20 })
  readonly disabilities?: DisabilityRequest[];

  @Optional()
  @ListField(PreviewPayee, { min: 0, max: 20 })
  readonly payees?: PreviewPayee[];

  @Optional()
  @PartField(HeirsRequest)
  readonly heirs?: HeirsRequest;

  @Optional()
  @PartField(DiseaseRequest)
  readonly disease?: DiseaseRequest;

  /** The report of the accident, of JKK. */
  @Optional()
  @IdField()
  readonly accidentReport?: AccidentId;

  @Optional()
  @ListField(JasaRaharjaRequest, { min: 0, max: MOST_LETTERS })
  readonly jasaRaharja?: JasaRaharjaRequest[];

  /** Of partner hospitals, for bills that nobody has advanced. */
  @Optional()
  @ListField(HospitalInvoiceRequest, { min: 0, max: MOST_INVOICES })
  readonly invoices?: HospitalInvoiceRequest[];
}
