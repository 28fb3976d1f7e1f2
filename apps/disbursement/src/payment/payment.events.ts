import type {
  PaymentAccepted,
  PaymentOrdered,
  PaymentOutcomeUnknown,
  PaymentPartKept,
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
  | PaymentPartKept
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
