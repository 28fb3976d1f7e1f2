import type { DutyRouted } from '#contracts';
import type { OfficeCode } from '#kernel';

/** Whoever judges a case has one of these; the submitter's is none of them. */
export type JudgingDuty = DutyRouted['data']['duty'];

/** A duty that another office does, and the event that says so. */
export type Routing = Omit<DutyRouted['data'], 'claimId'> & { readonly evidence: string };

/** What every claim keeps of offices. */
export interface OfOffice {
  /** Of who submitted it; null where that person works for all offices. */
  readonly office: OfficeCode | null;
  /** In force: at most one for each duty. */
  readonly routings: readonly Routing[];
}
export const OF_NO_OFFICE: OfOffice = { office: null, routings: [] };

/** The office whose people take a duty of the case; null is any. */
export const officeOfDuty = ({ office, routings }: OfOffice, duty: JudgingDuty): OfficeCode | null =>
  routings.find(routing => routing.duty === duty)?.to ?? office;

export const withoutRouting = ({ routings }: OfOffice, duty: JudgingDuty): readonly Routing[] =>
  routings.filter(routing => routing.duty !== duty);
