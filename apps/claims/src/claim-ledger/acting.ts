import type { EventMetadata } from '#event-store';
import { type Actor, type OfficeCode, type Rupiah, regionDate } from '#kernel';
import type { Law } from '#statutory';
import { limitOfApprover } from '../claim/approval-limits.table.js';
import type { FundAccount } from '../config.js';
import type { PartnerHospitals } from '../hospital/partner-hospitals.js';
import type { Office } from '../route-duty/offices.table.js';
import type { Watch } from '../watch-signals/watch.js';

/** The injection token of what holds for every command. */
export const INSTITUTION = Symbol('INSTITUTION');

export interface Institution {
  readonly law: Law;
  readonly watch: Watch;
  /** Where the social security fund is paid; null where the settings do not say. */
  readonly fund: FundAccount | null;
  readonly offices: readonly Office[];
  readonly hospitals: PartnerHospitals;
}

/** Who acts on a claim, when, and for which institution; every event of a claim is in the claim's own thread. */
export interface Acting extends Institution {
  readonly by: Actor;
  readonly roles: readonly string[];
  /** Of who acts; null for one who works for all offices. */
  readonly office: OfficeCode | null;
  /** ISO instant. */
  readonly at: string;
  readonly metadata: EventMetadata;
}

/** What may be approved by whoever acts; `null` is any amount. */
export const approvesUpTo = ({ roles, at }: Pick<Acting, 'roles' | 'at'>): Rupiah | null =>
  limitOfApprover(roles, regionDate(Temporal.Instant.from(at)));

export const inThreadOf = (claimId: string, { metadata }: Acting): EventMetadata => ({
  ...metadata,
  correlationId: claimId,
});
