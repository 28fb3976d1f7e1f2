import { regionDate } from '#kernel';
import { type Law, paymentDeadline } from '#statutory';
import type { Programme } from '../claim/claim.events.js';

/** Most claims of a day share their last day, which takes a calendar of working days to find. */
const known = new WeakMap<Law, Map<string, string>>();

/** The last working day for the payment of what was complete at an instant. */
export function dueOnOf(programme: Programme, at: string, law: Law): string {
  const days = known.get(law) ?? new Map<string, string>();
  known.set(law, days);
  const from = regionDate(Temporal.Instant.from(at));
  const found = days.get(`${programme} ${from}`);
  if (found) return found;
  const dueOn = paymentDeadline(law, programme, from).dueOn.toString();
  days.set(`${programme} ${from}`, dueOn);
  return dueOn;
}
