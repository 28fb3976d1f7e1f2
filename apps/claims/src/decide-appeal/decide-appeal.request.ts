import { ArrayUnique, IsBoolean } from 'class-validator';
import type { Rupiah } from '#kernel';
import type { Disability, Outcome } from '../claim/claim.events.js';
import {
  ChoiceField,
  CodeField,
  CodesField,
  CountField,
  ListField,
  Optional,
  TextField,
} from '../claim-ledger/request-fields.js';
import { DisabilityRequest, LARGEST_AMOUNT, OUTCOMES } from '../submit-claim/claimed-fields.js';

/** A hundred years: beyond it the months are a typing error. */
const MOST_MONTHS = 1_200;

/** What is decided, and what law computes from where it was found to be otherwise; never an amount to be paid. */
export class DecideAppealRequest {
  @IsBoolean()
  readonly upheld!: boolean;

  @CodeField()
  readonly ground!: string;

  @ArrayUnique()
  @CodesField(20)
  readonly overruled!: string[];

  @Optional()
  @ChoiceField(...OUTCOMES)
  readonly outcome?: Outcome;

  @Optional()
  @ListField(DisabilityRequest, { min: 0, max: 20 })
  readonly disabilities?: Disability[];

  @Optional()
  @CountField(1, LARGEST_AMOUNT)
  readonly wageBase?: Rupiah;

  @Optional()
  @CountField(0, MOST_MONTHS)
  readonly monthsPaid?: number;

  @TextField(5000)
  readonly reasons!: string;
}
