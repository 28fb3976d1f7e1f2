import { type Law, lawOn, readingOf } from '#statutory';

/** What a contribution received after the event is worth by default; a person's recorded decision ends the question. */
export function latePaymentPolicy(law: Law, eventDate: string) {
  const today = lawOn(law, Temporal.PlainDate.from(eventDate));
  return readingOf(today, 'CONTRIBUTION_RECEIVED_AFTER_EVENT').reading;
}
