import type { Rupiah } from '#kernel';
import type { Cost, Disability, Outcome } from '../claim/claim.events.js';
import {
  ChoiceField,
  CountField,
  Optional,
  ReferenceField,
  TextField,
} from '../claim-ledger/request-fields.js';

/** Beyond it an amount is a typing error. */
export const LARGEST_AMOUNT = 1_000_000_000_000;
const MOST_MEASURED = 1_000;
const MOST_PERCENT = 100;

export const OUTCOMES: readonly Outcome[] = ['death', 'total-permanent', 'disability', 'recovered'];
export const COST_KINDS: readonly Cost['kind'][] = [
  'medical',
  'diagnosis',
  'homecare',
  'transport-land',
  'transport-sea',
  'transport-air',
  'glasses',
  'dentures',
  'hearingAid',
  'prosthesis',
];

/** A receipt; a prosthesis or orthosis with the reference price of the rehabilitation hospital. */
export class CostRequest {
  @ChoiceField(...COST_KINDS)
  readonly kind!: Cost['kind'];

  @ReferenceField()
  readonly reference!: string;

  @CountField(1, LARGEST_AMOUNT)
  readonly amount!: Rupiah;

  @Optional()
  @CountField(1, LARGEST_AMOUNT)
  readonly referencePrice?: Rupiah;
}

/** A lasting loss, by a row of the table of losses. */
export class DisabilityRequest {
  @ChoiceField('anatomical', 'functional')
  readonly kind!: Disability['kind'];

  @TextField(64)
  readonly part!: string;

  @Optional()
  @ChoiceField('left', 'right')
  readonly side?: 'left' | 'right';

  @Optional()
  @ChoiceField('left', 'right')
  readonly handedness?: 'left' | 'right';

  @Optional()
  @CountField(1, MOST_PERCENT)
  readonly functionLoss?: number;

  @Optional()
  @CountField(1, MOST_MEASURED)
  readonly measured?: number;
}
