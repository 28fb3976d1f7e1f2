import type { DeathCause } from '../benefits/programme-choice.js';
import {
  type Circumstances,
  type WorkAccidentAnswer,
  whatCountsAsWorkAccident,
} from '../benefits/work-accident.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { Segment } from '../law/terms.js';
import { DIAGNOSED } from './days.names.js';
import type { FactReader } from './fact-reader.js';
import { plainWords } from './plain-words.js';

type SpokenCause = DeathCause | Circumstances['kind'];

const NAMES: Readonly<Record<SpokenCause, readonly string[]>> = {
  'work-accident': [
    'work accident',
    'accident',
    'accident at work',
    'workplace accident',
    'kecelakaan kerja',
  ],
  'occupational-disease': ['disease of work', 'work disease', 'penyakit akibat kerja'],
  other: [
    'other',
    'illness',
    'disease',
    'sickness',
    'sick',
    'ordinary illness',
    'natural',
    'natural causes',
    'natural death',
    'old age',
    'suicide',
    'bunuh diri',
    'sakit',
    'home accident',
    'private accident',
    'non work',
    'not work',
    'not work related',
    'non work accident',
    'not a work accident',
    'no work accident',
  ],
  AT_WORK: ['at work', 'at the workplace'],
  BECAUSE_OF_WORK: ['because of work'],
  COMMUTING: ['commuting', 'commute', 'commuting accident', 'on the way to work', 'on the way home'],
  DUTY_TRIP: ['duty trip', 'on duty trip', 'business trip', 'official trip'],
  URGENT_MATTER_WITH_PERMISSION: [
    'urgent matter',
    'urgent matters',
    'urgent matter with permission',
    'urgent matters with permission',
  ],
  OCCUPATIONAL_DISEASE: ['occupational disease', 'occupational illness'],
  SUDDEN_DEATH_AT_WORK: ['sudden death', 'sudden death at work', 'heart attack at work'],
  VIOLENCE_AT_WORKPLACE: [
    'violence',
    'violence at work',
    'violence at workplace',
    'violence at the workplace',
    'physical violence',
    'physical violence at work',
    'physical violence at the workplace',
    'rape',
    'rape at work',
    'rape at the workplace',
  ],
};

const CAUSES: ReadonlyMap<string, SpokenCause> = new Map(
  (Object.keys(NAMES) as SpokenCause[]).flatMap(cause =>
    NAMES[cause].map(name => [plainWords(name), cause] as const),
  ),
);

/** Whether work caused it; with the law's reason where the circumstances decide. */
export interface ReadCause {
  readonly cause: DeathCause;
  readonly because: WorkAccidentAnswer | null;
}

/** The cause as given, judged by the law of the day; `undefined` where none is given. */
export function readCause(reader: FactReader, segment: Segment, today: LawOfTheDay): ReadCause | undefined {
  const spoken = reader.word(['cause', 'causeOfDeath', 'circumstances'], CAUSES);
  const violentExternalCause = reader.flag(['violentExternalCause', 'injury']) ?? true;
  const hoursAfterAttack = reader.whole(['hoursAfterAttack', 'hours', 'withinHours']) ?? 0;
  const leftWorkOn = reader.date(['leftWorkOn', 'leftOn']) ?? null;
  const foundOn = reader.date(DIAGNOSED) ?? today.date;
  switch (spoken) {
    case undefined:
      return undefined;
    case 'work-accident':
      return violentExternalCause
        ? { cause: spoken, because: null }
        : judged({ kind: 'AT_WORK', violentExternalCause }, today);
    case 'other':
      return { cause: spoken, because: null };
    case 'occupational-disease':
    case 'OCCUPATIONAL_DISEASE':
      return judged({ kind: 'OCCUPATIONAL_DISEASE', foundOn, leftWorkOn }, today);
    case 'SUDDEN_DEATH_AT_WORK':
      return judged({ kind: spoken, segment, hoursAfterAttack }, today);
    case 'VIOLENCE_AT_WORKPLACE':
      return judged({ kind: spoken }, today);
    default:
      return judged({ kind: spoken, violentExternalCause }, today);
  }
}

function judged(happened: Circumstances, today: LawOfTheDay): ReadCause {
  const because = whatCountsAsWorkAccident(happened, today);
  if (!because.counts) return { cause: 'other', because };
  return {
    cause: happened.kind === 'OCCUPATIONAL_DISEASE' ? 'occupational-disease' : 'work-accident',
    because,
  };
}
