import { EMAIL } from '#contracts';
import type { AccidentId, PersonId } from '#kernel';
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
  PatternField,
  TextField,
} from '../claim-ledger/request-fields.js';
import { HospitalInvoiceRequest, MOST_INVOICES } from '../owe-hospitals/invoice-entry.js';
import { CostRequest, DisabilityRequest, OUTCOMES } from './claimed-fields.js';
import { DiseaseRequest } from './disease-entry.js';
import { GuardianRequest, HeirsRequest, OwnAccountRequest } from './heir-fields.js';
import { JasaRaharjaRequest, MOST_LETTERS } from './jasa-raharja-entry.js';

export const MOST_DAYS = 36_500;
export const MOST_WEIGHT = 10_000;

const EMAIL_WORDS =
  'Harus alamat surel, misalnya nama@contoh.example. · Must be an e-mail address, such as name@contoh.example.';

export class PayeeRequest {
  @TextField(200)
  readonly name!: string;

  @Optional()
  @PatternField(/^\d{16}$/)
  readonly nik?: string;

  @CodeField()
  readonly relation!: string;

  @Optional()
  @CountField(1, MOST_WEIGHT)
  readonly weight?: number;

  @PatternField(/^\d{3}$/)
  readonly bankCode!: string;

  @PatternField(/^\d{5,34}$/)
  readonly accountNumber!: string;

  @TextField(200)
  readonly accountName!: string;

  @Optional()
  @DateField()
  readonly birthDate?: string;

  @Optional()
  @PartField(GuardianRequest)
  readonly guardian?: GuardianRequest;

  @Optional()
  @PartField(OwnAccountRequest)
  readonly ownAccount?: OwnAccountRequest;

  /** Where notices go, if anywhere. */
  @Optional()
  @PatternField(EMAIL, EMAIL_WORDS)
  readonly email?: string;
}

/** What an officer may put right when a claim came back. */
export class ResubmitClaimRequest {
  @CodesField(50)
  readonly documents!: string[];

  @ListField(CostRequest, { min: 0, max: 500 })
  readonly costs!: CostRequest[];

  @CountField(0, MOST_DAYS)
  readonly stmbDays!: number;

  @Optional()
  @ListField(DisabilityRequest, { min: 0, max: 20 })
  readonly disabilities?: DisabilityRequest[];

  @ListField(PayeeRequest, { min: 1, max: 20 })
  readonly payees!: PayeeRequest[];

  @Optional()
  @PartField(HeirsRequest)
  readonly heirs?: HeirsRequest;

  /** What it paid for the same road accident. */
  @Optional()
  @ListField(JasaRaharjaRequest, { min: 0, max: MOST_LETTERS })
  readonly jasaRaharja?: JasaRaharjaRequest[];

  /** Of partner hospitals, for bills that nobody has advanced. */
  @Optional()
  @ListField(HospitalInvoiceRequest, { min: 0, max: MOST_INVOICES })
  readonly invoices?: HospitalInvoiceRequest[];

  @TextField(5000)
  readonly narrative!: string;

  @Optional()
  @TextField(1000)
  readonly diagnosis?: string;
}

export class SubmitClaimRequest extends ResubmitClaimRequest {
  @ChoiceField('JKK', 'JKM')
  readonly programme!: Programme;

  @ChoiceField(...OUTCOMES)
  readonly outcome!: Outcome;

  @IdField()
  readonly personId!: PersonId;

  @DateField()
  readonly eventDate!: string;

  /** The report of the accident, of JKK. */
  @Optional()
  @IdField()
  readonly accidentReport?: AccidentId;

  @Optional()
  @PartField(DiseaseRequest)
  readonly disease?: DiseaseRequest;
}
