import { IsBoolean } from 'class-validator';
import type { Disability, Outcome } from '../claim/claim.events.js';
import { ChoiceField, ListField, TextField } from '../claim-ledger/request-fields.js';
import { DisabilityRequest, OUTCOMES } from '../submit-claim/claimed-fields.js';

/** What the medical adviser finds, and why. */
export class GiveMedicalOpinionRequest {
  @IsBoolean()
  readonly workRelated!: boolean;

  @ChoiceField(...OUTCOMES)
  readonly outcome!: Outcome;

  @ListField(DisabilityRequest, { min: 0, max: 20 })
  readonly disabilities!: Disability[];

  @TextField(5000)
  readonly opinion!: string;
}
