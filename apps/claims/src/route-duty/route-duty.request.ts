import { OFFICE_CODE, type OfficeCode } from '#kernel';
import type { JudgingDuty } from '../claim/office.state.js';
import { ChoiceField, CodeField, PatternField } from '../claim-ledger/request-fields.js';

const DUTIES = ['adviser', 'verifier', 'approver', 'decider'];

export class RouteDutyRequest {
  @ChoiceField(...DUTIES)
  readonly duty!: JudgingDuty;

  @PatternField(OFFICE_CODE, 'isi dengan kode kantor dari daftar · give the code of an office of the list')
  readonly to!: OfficeCode;

  @CodeField()
  readonly reason!: string;
}

export class TakeBackDutyRequest {
  @ChoiceField(...DUTIES)
  readonly duty!: JudgingDuty;
}
