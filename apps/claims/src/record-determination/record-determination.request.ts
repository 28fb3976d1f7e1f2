import type { Rupiah } from '#kernel';
import type { Cause, Determination, Disability, Outcome } from '../claim/claim.events.js';
import {
  ChoiceField,
  CountField,
  DateField,
  ListField,
  Optional,
  ReferenceField,
  TextField,
} from '../claim-ledger/request-fields.js';
import { CAUSES } from '../reclassify-claim/causes.table.js';
import { DisabilityRequest, LARGEST_AMOUNT, OUTCOMES } from '../submit-claim/claimed-fields.js';
import { INSPECTOR_OFFICES } from './offices.table.js';

/** What the letter determines; what it says nothing of is left out. */
export class RecordDeterminationRequest {
  @ReferenceField()
  readonly letterNumber!: string;

  @DateField()
  readonly letterDate!: string;

  @ChoiceField(...Object.keys(INSPECTOR_OFFICES))
  readonly office!: Determination['office'];

  /** The name of the office that wrote it. */
  @TextField(200)
  readonly officeName!: string;

  @Optional()
  @ChoiceField(...Object.keys(CAUSES))
  readonly cause?: Cause;

  @Optional()
  @ChoiceField(...OUTCOMES)
  readonly outcome?: Outcome;

  @Optional()
  @ListField(DisabilityRequest, { min: 0, max: 20 })
  readonly disabilities?: Disability[];

  @Optional()
  @CountField(1, LARGEST_AMOUNT)
  readonly wageBase?: Rupiah;

  /** What the letter says. */
  @TextField(5000)
  readonly account!: string;
}
