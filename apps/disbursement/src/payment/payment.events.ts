import type {
  PaymentAccepted,
  PaymentOrdered,
  PaymentOutcomeUnknown,
  PaymentPutInPayout,
  PaymentRejected,
  PaymentReleased,
  PaymentReturned,
  PaymentSettled,
  PaymentSubmitted,
  PaymentTakenFromPayout,
} from '#contracts';

export type PaymentEvent =
  | PaymentOrdered
  | PaymentPutInPayout
  | PaymentTakenFromPayout
  | PaymentReleased
  | PaymentSubmitted
  | PaymentAccepted
  | PaymentOutcomeUnknown
  | PaymentRejected
  | PaymentSettled
  | PaymentReturned;

export type Order = PaymentOrdered['data'];
