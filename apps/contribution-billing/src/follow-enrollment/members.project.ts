import type { EnrollmentEvent } from '#contracts';
import { assertNever } from '#kernel';

export interface PayerRow {
  readonly payerId: string;
  readonly payerCode: string;
  readonly kind: string;
  readonly name: string | null;
  readonly regionCode: string;
}

export interface MemberRow {
  readonly membershipId: string;
  readonly personId: string;
  readonly payerId: string;
  readonly startsOn: string;
  readonly incomeBase: number;
  readonly sector: string;
}

/** An event of enrollment, of which billing keeps who pays for whom and since when. */
export interface EventOfEnrollment {
  readonly type: string;
  readonly data: unknown;
}

interface Kept {
  readonly payers: readonly PayerRow[];
  readonly members: readonly MemberRow[];
}

export const payersOf = (events: readonly EventOfEnrollment[]): PayerRow[] =>
  events.flatMap(event => keptOf(event as EnrollmentEvent).payers);

export const membersOf = (events: readonly EventOfEnrollment[]): MemberRow[] =>
  events.flatMap(event => keptOf(event as EnrollmentEvent).members);

function keptOf(event: EnrollmentEvent): Kept {
  switch (event.type) {
    case 'PayerRegistered': {
      const { payerId, payerCode, kind, name, regionCode } = event.data;
      return { payers: [{ payerId, payerCode, kind, name, regionCode }], members: [] };
    }
    case 'RosterChunkEnrolled': {
      const { payerId, members } = event.data;
      return { payers: [], members: members.map(member => memberRow({ ...member, payerId })) };
    }
    case 'MembershipStarted':
      return { payers: [], members: [memberRow(event.data)] };
    case 'PersonRegistered':
    case 'RosterImported':
    case 'HeirsRecorded':
    case 'PersonNikShown':
      return { payers: [], members: [] };
    default:
      return assertNever(event);
  }
}

/** Without what billing has no use for: records, occupation, nomination. */
const memberRow = ({
  membershipId,
  personId,
  payerId,
  startsOn,
  incomeBase,
  sector,
}: MemberRow): MemberRow => ({
  membershipId,
  personId,
  payerId,
  startsOn,
  incomeBase,
  sector,
});
