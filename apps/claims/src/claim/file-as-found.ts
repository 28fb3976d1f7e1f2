import { fileAsDecided } from './appeal.answers.js';
import { upheldOf } from './appeal.state.js';
import type { CaseFile } from './case-file.js';
import type { KnownClaim } from './claim.state.js';
import { foundByAdviser } from './medical.rules.js';

type Found = Pick<KnownClaim, 'opinion' | 'determinations' | 'appeals'>;

/** What the adviser, the labour inspector and a decider of an appeal found stands, the last word last, whatever is entered again. */
export function fileAsFound(entered: CaseFile, { opinion, determinations, appeals }: Found): CaseFile {
  const found = [
    ...determinations.map(({ finding, recordedAt: at }) => ({ finding, at })),
    ...upheldOf({ appeals }).map(({ corrected: { finding }, decidedAt: at }) => ({ finding, at })),
  ].sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
  const byAdviser = opinion ? foundByAdviser(entered, opinion) : entered;
  return found.reduce((now, { finding }) => fileAsDecided(now, { finding }), byAdviser);
}
