import { type Rupiah, sumRupiah, zeroRupiah } from '#kernel';
import { assessBenefit } from '../benefits/assess-benefit.js';
import type { BenefitAssessment, BenefitComponent, BenefitFacts } from '../benefits/benefit.types.js';
import { employerOwesTheDifference } from '../benefits/wages.js';
import { claimIsBarred } from '../deadlines/time-bar.js';
import { eventMustNotBeOlderThanTheLaw, outOfRange } from '../facts/ranges.js';
import type { Law } from '../law/law.js';
import { type LawOfTheDay, lawOn, type PolicyChoices, theRow } from '../law/law-of-the-day.js';
import { weakestMark } from '../law/terms.js';
import type { Answer, Answered } from './answer.types.js';
import { answerHeirs } from './answer-heirs.js';
import { answerLineOf, answerLineOfNo } from './explanation.js';
import type { FactReader } from './fact-reader.js';
import { type ReadBenefit, readBenefit } from './read-benefit.js';
import { coverInArrears, readCover } from './read-cover.js';
import { assumeWhatIsFavourable, type GivenConditions, readConditions } from './read-membership.js';
import { factsMustBeUnderstood, nothingIsRead, refusedBy, refusedByFault, refusedByLaw } from './refusals.js';

const COMPONENTS: readonly BenefitComponent[] = [
  'deathBenefit',
  'jkmBenefit',
  'periodic',
  'funeral',
  'stmb',
  'disability',
  'medical',
  'transport',
  'homecare',
  'glasses',
  'dentures',
  'hearingAid',
  'prosthesis',
];

type NoAnswer = Exclude<Answer, Answered>;
type Addition = Pick<Answered, 'values' | 'lines'>;

/** What the law of the event's day pays, component by component. */
export function answerBenefit(reader: FactReader, law: Law, choices: PolicyChoices): Answer {
  const date = reader.date(['date', 'eventDate']);
  reader.missing(['date', 'eventDate'], {
    id: 'tanggal kejadian YYYY-MM-DD',
    en: 'the day of the event, YYYY-MM-DD',
  });
  if (date === undefined) return dateAtFault(reader);
  const early = eventMustNotBeOlderThanTheLaw(date);
  return early === null ? answerOn(reader, lawOn(law, date, choices), law) : refusedBy(early);
}

/** Without its day nothing else of a benefit can be read: its other facts are not looked at. */
function dateAtFault(reader: FactReader): NoAnswer {
  const fault = reader.faults().find(({ kind }) => kind !== 'UNKNOWN');
  return fault === undefined ? nothingIsRead('date') : refusedByFault(fault);
}

function answerOn(reader: FactReader, today: LawOfTheDay, law: Law): Answer {
  const given = readBenefit(reader, today, law);
  const conditions = readConditions(reader);
  const cover = readCover(reader);
  const heirs = answerHeirs(reader, today);
  const read = understood(given, factsMustBeUnderstood(reader));
  if ('outcome' in read) return read;
  const covered = coverInArrears(cover, read.facts, law, today.choices);
  if (covered !== null && 'refusal' in covered) return covered;
  const no = conditionsMustHold(conditions, read.facts, law, today.choices);
  return (
    no ?? assessed(read, reader, { law, today, additions: [covered, heirs].filter(part => part !== null) })
  );
}

function understood(given: ReturnType<typeof readBenefit>, fault: NoAnswer | null): ReadBenefit | NoAnswer {
  if (fault?.outcome === 'not-understood') return fault;
  if (given === undefined) return fault ?? nothingIsRead('outcome');
  return 'refusal' in given ? given : (fault ?? given);
}

/** Facts that are taken for granted must not be denied, and the claim must be in time. */
function conditionsMustHold(
  { lacking, filedOn, diagnosedOn }: GivenConditions,
  { programme, date }: BenefitFacts,
  law: Law,
  choices: PolicyChoices,
): NoAnswer | null {
  if (lacking !== null) return refusedBy(outOfRange(lacking, false, 'true'));
  if (filedOn === undefined) return null;
  const no = claimIsBarred(law, { programme, eventDate: diagnosedOn ?? date, filedOn }, choices);
  return no === null ? null : refusedByLaw('filedOn', no);
}

interface Surroundings {
  readonly law: Law;
  readonly today: LawOfTheDay;
  readonly additions: readonly Addition[];
}

function assessed({ facts, realWage }: ReadBenefit, reader: FactReader, around: Surroundings): Answer {
  const { law, today, additions } = around;
  const outcome = assessBenefit(facts, law, today.choices);
  if (outcome.outcome === 'refused') return refusedBy(outcome.refusal);
  assumeWhatIsFavourable(reader, facts.outcome);
  const { lines, scholarship } = outcome.assessment;
  const no = scholarship.refusedBy;
  const added = [...additions, employerOwes(facts, realWage, today)];
  return {
    outcome: 'answered',
    values: {
      ...valuesOf(facts, outcome.assessment, today),
      ...Object.assign({}, ...added.map(addition => addition.values)),
    },
    lines: [
      ...lines.map(answerLineOf),
      ...scholarship.lines.map(answerLineOf),
      ...(no === null ? [] : [answerLineOfNo(no)]),
      ...added.flatMap(addition => addition.lines),
    ],
    notes: reader.assumed(),
  };
}

function valuesOf(
  facts: BenefitFacts,
  assessment: BenefitAssessment,
  today: LawOfTheDay,
): Answered['values'] {
  const { lines, total, scholarship, lawDigest, policies, unconfirmed } = assessment;
  const components: Record<string, number> = { scholarshipMax: scholarship.most };
  for (const component of COMPONENTS) {
    components[component] = sumRupiah(
      lines.filter(line => line.component === component).map(line => line.amount),
    );
  }
  return {
    ...components,
    refused: false,
    programme: facts.programme,
    outcome: facts.outcome,
    total,
    components,
    ...percentOf(facts, components['disability'] ?? 0, today),
    ...(facts.programme === 'JKK' ? { wageBase: facts.wageBase } : {}),
    lawDigest,
    policies,
    unconfirmed,
    mark: weakestMark([...lines, ...scholarship.lines].map(({ mark }) => mark)),
  };
}

/** What a disability pays in hundredths of eighty monthly wages: the table's percentage of all losses together. */
function percentOf(
  facts: BenefitFacts,
  disability: number,
  today: LawOfTheDay,
): { readonly percent?: number } {
  if (facts.programme !== 'JKK' || disability === 0) return {};
  const whole = theRow(today.rows.partialDisability).monthlyWages * facts.wageBase;
  return { percent: Math.round((disability * 10_000) / whole) / 100 };
}

function employerOwes(facts: BenefitFacts, realWage: Rupiah | undefined, today: LawOfTheDay): Addition {
  if (realWage === undefined) return NOTHING_ADDED;
  if (facts.programme === 'JKM') return { ...NOTHING_ADDED, values: { employerOwes: zeroRupiah } };
  const { total, lines } = employerOwesTheDifference(facts, realWage, today);
  return { values: { employerOwes: total }, lines: lines.map(answerLineOf) };
}

const NOTHING_ADDED: Addition = { values: {}, lines: [] };
