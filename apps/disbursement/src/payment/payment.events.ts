import type {
  PaymentAccepted,
  PaymentFindingApproved,
  PaymentFindingDeclined,
  PaymentFindingProposed,
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
  PaymentWithdrawn,
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
  | PaymentReturned
  | PaymentFindingProposed
  | PaymentFindingApproved
  | PaymentFindingDeclined
  | PaymentWithdrawn;

export type Order = PaymentOrdered['data'];
