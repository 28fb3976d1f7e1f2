import type { MembershipStarted, PayerRegistered, RosterChunkEnrolled } from '#contracts';

export interface PayerRow {
  readonly payerId: string;
  readonly payerCode: string;
  readonly kind: string;
  readonly name: string | null;
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
export interface EnrollmentEvent {
  readonly type: string;
  readonly data: unknown;
}

export const payersOf = (events: readonly EnrollmentEvent[]): PayerRow[] =>
  events.filter(isOf<PayerRegistered>('PayerRegistered')).map(({ data }) => {
    const { payerId, payerCode, kind, name } = data;
    return { payerId, payerCode, kind, name };
  });

export const membersOf = (events: readonly EnrollmentEvent[]): MemberRow[] => [
  ...events
    .filter(isOf<RosterChunkEnrolled>('RosterChunkEnrolled'))
    .flatMap(({ data: { payerId, members } }) => members.map(member => memberRow({ ...member, payerId }))),
  ...events.filter(isOf<MembershipStarted>('MembershipStarted')).map(({ data }) => memberRow(data)),
];

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

const isOf =
  <Event extends EnrollmentEvent>(type: Event['type']) =>
  (event: EnrollmentEvent): event is Event =>
    event.type === type;
