import type { AccidentId, Actor, GuaranteeId, PersonId } from '#kernel';
import type { Conclusion } from '../accident/accident.events.js';

interface ByPerson {
  readonly by: Actor;
  readonly at: string;
}

/** What the report of the accident says. */
export interface OfAccident {
  readonly accidentId: AccidentId;
  readonly happenedOn: string;
  readonly victims: readonly PersonId[];
  /** Null where nothing was suspected, or it is not concluded yet. */
  readonly conclusion: Conclusion | null;
  readonly concludedBy: string | null;
}

export interface IssueGuarantee extends ByPerson {
  readonly type: 'IssueGuarantee';
  readonly guaranteeId: GuaranteeId;
  readonly accident: OfAccident;
  readonly personId: PersonId;
  readonly hospitalCode: string;
  /** Whether the register knows an agreement on the first day of treatment. */
  readonly hasAgreement: boolean;
  readonly treatedFrom: string;
  readonly isCovered: boolean;
  /** The number of another letter of the same victim, accident and hospital. */
  readonly openNumber: string | null;
}

export interface CancelGuarantee extends ByPerson {
  readonly type: 'CancelGuarantee';
  readonly reason: string;
  /** The number of an invoice that names it. */
  readonly invoiceNumber: string | null;
}

export type GuaranteeCommand = IssueGuarantee | CancelGuarantee;
