import type { BenefitFacts, Child } from '../benefits/benefit.types.js';
import { MOST_COUNT } from '../facts/ranges.js';
import type { ContributionSegment, Segment } from '../law/terms.js';
import { DIAGNOSED, FILED } from './days.names.js';
import type { FactReader, Names } from './fact-reader.js';
import { onlyGiven } from './only-given.js';
import { LEVELS, SEGMENTS } from './words.js';

/** How long somebody has paid: what is not given is favourable, but nobody has paid longer than the months given say. */
export interface ReadMonths {
  readonly monthsPaid: number;
  readonly monthsSinceRegistration: number;
  readonly tenureMonths: number;
  readonly continuousMonths: number;
}

export function readMonths(reader: FactReader): ReadMonths {
  const paid = reader.whole(['monthsPaid', 'paidMonths']);
  const tenure = reader.whole(['tenureMonths', 'tenure']);
  const registered = reader.whole(['monthsSinceRegistration', 'monthsRegistered', 'membershipMonths']);
  const unbroken = reader.flag(['continuous']) ?? true;
  const run = reader.whole(['continuousMonths', 'consecutiveMonths']);
  const monthsPaid = paid ?? tenure ?? run ?? MOST_COUNT;
  const tenureMonths = tenure ?? monthsPaid;
  return {
    monthsPaid,
    tenureMonths,
    monthsSinceRegistration: registered ?? Math.max(monthsPaid, tenureMonths),
    continuousMonths: run ?? (unbroken ? tenureMonths : 0),
  };
}

/** The segment; where nothing turns on it, a wage earner is taken. */
export function readSegment(reader: FactReader): Segment {
  const segment = readContributionSegment(reader);
  const isDecisive = reader.has(['monthsPaid', 'income']);
  if (isDecisive) reader.missing(['segment'], { id: 'PU | BPU', en: 'PU | BPU' });
  // A worker of a construction project earns a wage; the segment has no benefits of its own.
  return segment === 'BPU' ? 'BPU' : 'PU';
}

export function readContributionSegment(reader: FactReader): ContributionSegment | undefined {
  return reader.word(['segment'], SEGMENTS);
}

/** The children in the words of the scholarship table. A child without a year is in its first. */
export function readChildren(reader: FactReader): readonly Child[] {
  const groups = reader.groups(['children', 'child']) ?? [];
  return groups.map(readChild).filter(child => child !== undefined);
}

function readChild(group: FactReader): Child | undefined {
  const level = group.word(['level', 'school'], LEVELS);
  group.missing(['level', 'school'], { id: 'jenjang sekolah anak', en: 'the level of its school' });
  const year = group.whole(['year', 'grade']) ?? 1;
  const age = group.whole(['age']);
  const married = group.flag(['married']);
  const working = group.flag(['working', 'works', 'employed']);
  return level === undefined ? undefined : { level, year, ...onlyGiven({ age, married, working }) };
}

/** What a benefit takes for granted where nothing is said of it. */
export interface GivenConditions {
  /** The condition that the facts deny, or `null`. */
  readonly lacking: string | null;
  readonly filedOn: Temporal.PlainDate | undefined;
  readonly diagnosedOn: Temporal.PlainDate | undefined;
}

const CONDITIONS: readonly Names[] = [
  ['active', 'memberActive', 'activeMember'],
  ['paid', 'contributionsPaid', 'covered'],
  ['documentsComplete', 'complete'],
];

export function readConditions(reader: FactReader): GivenConditions {
  const denied = CONDITIONS.filter(names => reader.flag(names) === false);
  return {
    lacking: denied[0]?.[0] ?? null,
    filedOn: reader.date(FILED),
    diagnosedOn: reader.date(DIAGNOSED),
  };
}

/** Notes what a benefit takes for granted where its facts are silent. */
export function assumeWhatIsFavourable(reader: FactReader, outcome: BenefitFacts['outcome']): void {
  if (!reader.has(['monthsPaid', 'tenureMonths', 'continuousMonths'])) {
    reader.assume({
      id: 'Dianggap peserta aktif dan iurannya lunas pada hari kejadian',
      en: 'Taken for granted: the member is active and has paid on the day of the event',
    });
  }
  const mayLeaveScholarships = outcome === 'death' || outcome === 'total-permanent';
  if (mayLeaveScholarships && !reader.has(['children', 'child'])) {
    reader.assume({
      id: 'Tidak disebut anak: beasiswa tidak dihitung',
      en: 'No children are given: no scholarship is computed',
    });
  }
}
