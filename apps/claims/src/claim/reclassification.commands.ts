import type { Actor, Rupiah } from '#kernel';
import type { CorrectedFacts } from './appeal.commands.js';
import type { Cause, Determination, RecordRef } from './claim.events.js';

interface ByPerson {
  readonly by: Actor;
  readonly at: string;
}

export interface ReclassifyClaim extends ByPerson {
  readonly type: 'ReclassifyClaim';
  readonly cause: Cause;
  /** The documents of the file that show it. */
  readonly papers: readonly string[];
  /** The day of the accident or the diagnosis, or of the death; null where it is the one of the claim. */
  readonly eventDate: string | null;
  /** Of an occupational disease: null while the member still worked. */
  readonly leftWorkOn: string | null;
  readonly reclassificationRecord: RecordRef;
}

export interface RecordDetermination extends ByPerson {
  readonly type: 'RecordDetermination';
  readonly letterNumber: string;
  readonly letterDate: string;
  readonly office: Determination['office'];
  /** What is determined; null where the letter says nothing of it. */
  readonly cause: Cause | null;
  readonly finding: CorrectedFacts['finding'];
  readonly wageBase: Rupiah | null;
  readonly letterRecord: RecordRef;
  /** Of the person's memberships: what a wage may be depends on it. */
  readonly segments: readonly ('PU' | 'BPU')[];
}
