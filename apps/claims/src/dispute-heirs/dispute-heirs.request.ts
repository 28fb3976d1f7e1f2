import { ChoiceField, TextField } from '../claim-ledger/request-fields.js';
import { SETTLING_PAPERS, type SettlingPaper } from './settling-papers.table.js';

export class DisputeHeirsRequest {
  /** Who contests what. */
  @TextField(5000)
  readonly reason!: string;
}

export class SettleHeirsDisputeRequest {
  @ChoiceField(...Object.keys(SETTLING_PAPERS))
  readonly paper!: SettlingPaper;

  /** Its number, and what it says. */
  @TextField(5000)
  readonly account!: string;
}
