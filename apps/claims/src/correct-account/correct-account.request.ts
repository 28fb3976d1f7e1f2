import { ChoiceField, Optional, PartField, PatternField, TextField } from '../claim-ledger/request-fields.js';
import { OwnAccountRequest } from '../submit-claim/heir-fields.js';
import { ACCOUNT_REASONS, type AccountReason } from './account-reasons.table.js';

/** The account that the payee is to be paid to from now on; of a minor the guardian's. */
export class EnterAccountRequest {
  @PatternField(/^\d{3}$/)
  readonly bankCode!: string;

  @PatternField(/^\d{5,34}$/)
  readonly accountNumber!: string;

  @TextField(200)
  readonly accountName!: string;

  @Optional()
  @PartField(OwnAccountRequest)
  readonly ownAccount?: OwnAccountRequest;

  @ChoiceField(...Object.keys(ACCOUNT_REASONS))
  readonly reason!: AccountReason;

  /** What was seen, and how it is known that the payee asks for it. */
  @TextField(5000)
  readonly note!: string;
}

export class DismissAccountRequest {
  /** Why it is not the payee's account. */
  @TextField(5000)
  readonly note!: string;
}
