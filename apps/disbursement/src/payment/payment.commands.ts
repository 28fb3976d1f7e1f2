import type { Actor, PayoutId, RecoveryId, Rupiah } from '#kernel';
import type { HeldDuty } from '../case-duties/duties.rules.js';
import type { Rail } from '../rails/rails.table.js';
import type { FindingCommand } from './finding.commands.js';
import type { RecordAnswer } from './payment.answers.js';
import type { Order } from './payment.events.js';
import type { Budget } from './payment.rules.js';
import type { PaymentState } from './payment.state.js';

export type PaymentCommand =
  | { readonly type: 'OrderPayment'; readonly order: Order; readonly budget: Budget }
  | {
      readonly type: 'ReissuePayment';
      readonly order: Order;
      readonly budget: Budget;
      readonly previous: PaymentState;
      readonly openExceptions: number;
    }
  | {
      readonly type: 'RedirectPayment';
      readonly record: Order['record'];
      /** The event of the claim that committed to the record. */
      readonly evidence: string;
    }
  | {
      /** Some of what is to be paid is kept against a debt of its payee, with two people's approval. */
      readonly type: 'KeepPart';
      readonly recoveryId: RecoveryId;
      readonly amount: Rupiah;
      readonly at: string;
    }
  | {
      readonly type: 'PutInPayout';
      readonly payoutId: PayoutId;
      readonly actor: Actor;
      readonly held: readonly HeldDuty[];
    }
  | { readonly type: 'TakeFromPayout'; readonly payoutId: PayoutId; readonly reason: string }
  | {
      readonly type: 'ReleasePayment';
      readonly payoutId: PayoutId;
      readonly actor: Actor;
      readonly held: readonly HeldDuty[];
    }
  | {
      readonly type: 'SubmitPayment';
      readonly requestDigest: string;
      readonly rail: Rail;
      readonly expiresAt: string;
      readonly at: string;
    }
  | RecordAnswer
  | FindingCommand;

export type Command<Type extends PaymentCommand['type']> = Extract<PaymentCommand, { type: Type }>;
