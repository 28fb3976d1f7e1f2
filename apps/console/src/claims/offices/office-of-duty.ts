import type { ClaimView } from '../claim-types.js';

export type Routing = ClaimView['state']['routings'][number];
export type JudgingDuty = Routing['duty'];

/** Whose people take which duty of a case. */
export interface OfficesOfCase {
  readonly office: string | null;
  readonly routings: readonly Pick<Routing, 'duty' | 'to'>[];
}

/** The office that a duty is of; null is any. */
export const officeOfDuty = ({ office, routings }: OfficesOfCase, duty: JudgingDuty): string | null =>
  routings.find(routing => routing.duty === duty)?.to ?? office;
