import { ArrayUnique } from 'class-validator';
import type { Cause } from '../claim/claim.events.js';
import { ChoiceField, CodesField, DateField, Optional, TextField } from '../claim-ledger/request-fields.js';
import { CAUSES } from './causes.table.js';

/** What the death came of, as it is seen now, and what shows it; the programme follows from the cause. */
export class ReclassifyClaimRequest {
  @ChoiceField(...Object.keys(CAUSES))
  readonly cause!: Cause;

  /** Documents of the file. */
  @ArrayUnique()
  @CodesField(20)
  readonly papers!: string[];

  /** Of the accident or the diagnosis, or of the death, where it is another day than that of the claim. */
  @Optional()
  @DateField()
  readonly eventDate?: string;

  /** Of an occupational disease, where the member had left work. */
  @Optional()
  @DateField()
  readonly leftWorkOn?: string;

  @TextField(5000)
  readonly reasons!: string;
}
