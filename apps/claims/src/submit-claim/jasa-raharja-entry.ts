import type { Rupiah } from '#kernel';
import type { JasaRaharjaPayment } from '../claim/claim.events.js';
import { ChoiceField, CountField, DateField, ReferenceField } from '../claim-ledger/request-fields.js';
import { LARGEST_AMOUNT } from './claimed-fields.js';

export const MOST_LETTERS = 20;

/** What a letter of Jasa Raharja says that it paid, and for what. */
export class JasaRaharjaRequest {
  @ChoiceField('TREATMENT', 'DEATH', 'DISABILITY')
  readonly kind!: JasaRaharjaPayment['kind'];

  @CountField(1, LARGEST_AMOUNT)
  readonly amount!: Rupiah;

  @ReferenceField()
  readonly letterNumber!: string;

  @DateField()
  readonly letterDate!: string;
}
