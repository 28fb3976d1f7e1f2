import type { MembershipStarted, PersonRegistered, RosterChunkEnrolled, RosterImported } from '#contracts';

export type MembershipEvent = PersonRegistered | MembershipStarted | RosterChunkEnrolled | RosterImported;
export type EnrolledMember = RosterChunkEnrolled['data']['members'][number];
export type Sector = EnrolledMember['sector'];
