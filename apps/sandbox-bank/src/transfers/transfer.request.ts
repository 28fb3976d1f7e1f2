import { IsIn, IsUUID, Matches } from 'class-validator';

/** Amounts are digits as text, so that no JSON number ever rounds money. */
export class TransferRequest {
  @IsUUID()
  instructionId = '';

  @Matches(/^[1-9]\d{0,14}$/)
  amount = '';

  @Matches(/^\d{3}$/)
  bankCode = '';

  @Matches(/^\d{5,34}$/)
  accountNumber = '';

  @Matches(/^\S.{0,198}\S$/u)
  accountName = '';

  @Matches(/^[A-Za-z0-9][A-Za-z0-9 ./_-]{0,139}$/)
  purpose = '';

  /** How the payer wants it to go. */
  @IsIn(['BI_FAST', 'SKN', 'RTGS'])
  rail = 'BI_FAST';

  @Matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/)
  expiresAt = '';
}

export type TransferAnswer =
  | { status: 'EXECUTED'; reference: string; amount: string; executedAt: string }
  | { status: 'ACCEPTED'; reference: string }
  | { status: 'REJECTED'; reason: string }
  | { status: 'EXPIRED' }
  | {
      status: 'RETURNED';
      reference: string;
      amount: string;
      executedAt: string;
      returnedAt: string;
      reason: string;
    };
