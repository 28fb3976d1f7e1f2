import type { HeirsRecorded } from './heirs-recorded.v1.js';
import type { MembershipStarted } from './membership-started.v1.js';
import type { PayerRegistered } from './payer-registered.v1.js';
import type { PersonNikShown } from './person-nik-shown.v1.js';
import type { PersonRegistered } from './person-registered.v1.js';
import type { RosterChunkEnrolled } from './roster-chunk-enrolled.v1.js';
import type { RosterImported } from './roster-imported.v1.js';

/** All that `enrollment.events` carries: whoever listens says of each what it is to them, or that it is nothing. */
export type EnrollmentEvent =
  | PayerRegistered
  | PersonRegistered
  | MembershipStarted
  | RosterChunkEnrolled
  | RosterImported
  | HeirsRecorded
  | PersonNikShown;
