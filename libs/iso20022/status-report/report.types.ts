import type { PaymentId, Rupiah } from '#kernel';
import type { StatusMeaning } from '../codes/statuses.table.js';

/** What the bank says of the whole, where it says something of the whole. */
export interface GroupStatus {
  readonly status: string | null;
  readonly reasons: readonly string[];
}

export interface ReportPart extends GroupStatus {
  /** `PmtInfId` of our file. */
  readonly id: string;
  /** How many transfers the report lists. */
  readonly listed: number;
}

export interface ReportHeader extends GroupStatus {
  readonly messageId: string;
  /** As the bank wrote it. */
  readonly createdAt: string;
  /** `MsgId` of our file. */
  readonly originalMessageId: string;
  /** What our file was, such as `pain.001.001.09`. */
  readonly originalMessage: string;
  readonly parts: readonly ReportPart[];
}

/** What the bank says of one transfer. */
export interface TransferStatus {
  /** Which group of the header, from 1. */
  readonly part: number;
  readonly status: string;
  readonly meaning: Exclude<StatusMeaning, 'mixed'>;
  /** Where the status is not the transfer's own, whose it is. */
  readonly statusOf: 'transfer' | 'group' | 'file';
  readonly reasons: readonly string[];
  readonly paymentId: PaymentId | null;
  readonly endToEndId: string | null;
  readonly instructionId: string | null;
  readonly uetr: string | null;
  readonly bankReference: string | null;
  readonly acceptedAt: string | null;
  /** The amount of our order, where the bank repeats it. */
  readonly amount: Rupiah | null;
}
