import type {
  PaymentAccepted,
  PaymentOrdered,
  PaymentOutcomeUnknown,
  PaymentPutInPayout,
  PaymentRedirected,
  PaymentRejected,
  PaymentReleased,
  PaymentReturned,
  PaymentSettled,
  PaymentSubmitted,
  PaymentTakenFromPayout,
} from '#contracts';

export type PaymentEvent =
  | PaymentOrdered
  | PaymentRedirected
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
