import type { Actor, PayeeId, Rupiah } from '#kernel';
import type { RecordRef } from './claim.events.js';
import type { ScholarshipYear } from './scholarship.state.js';

interface ByPerson {
  readonly by: Actor;
  readonly at: string;
  /** Who has prepared or approved a payout of the case. */
  readonly payoutHands: readonly Actor[];
}

interface ForYear extends ByPerson {
  readonly childId: PayeeId;
  readonly schoolYear: number;
}

/** The months whose contribution was received by the day of the event, of all memberships. */
interface KnowingMonths {
  readonly paidMonths: readonly string[];
}

export interface EnterScholarChild extends ByPerson, KnowingMonths {
  readonly type: 'EnterScholarChild';
  readonly childId: PayeeId;
  readonly record: RecordRef;
  /** Which entered child has the same NIK. */
  readonly sameNik: PayeeId | null;
}

export interface ProveScholarshipYear extends ForYear, KnowingMonths {
  readonly type: 'ProveScholarshipYear';
  readonly startsOn: string;
  readonly level: ScholarshipYear['level'];
  readonly documents: readonly string[];
  readonly married: boolean;
  readonly working: boolean;
  /** Of the child's record, and whether an account is named for the age that it says. */
  readonly birthDate: string;
  readonly lacksOwnAccount: boolean;
  readonly proofRecord: RecordRef;
}

export interface VerifyScholarshipYear extends ForYear, KnowingMonths {
  readonly type: 'VerifyScholarshipYear';
  readonly birthDate: string;
}

export interface DeclineScholarshipYear extends ForYear {
  readonly type: 'DeclineScholarshipYear';
  readonly reason: string;
}

export interface AwardScholarshipYear extends ForYear {
  readonly type: 'AwardScholarshipYear';
  readonly shownHash: string;
  /** The limit of who approves; `null` is any amount. */
  readonly upTo: Rupiah | null;
  readonly lacksOwnAccount: boolean;
}

export type ScholarshipCommand =
  | EnterScholarChild
  | ProveScholarshipYear
  | VerifyScholarshipYear
  | DeclineScholarshipYear
  | AwardScholarshipYear;
