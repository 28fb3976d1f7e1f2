import type { Disability } from '../benefits/benefit.types.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { BilingualText } from '../law/terms.js';
import { type FoundPart, partInWords } from './body-parts.js';
import { both, type FactReader, type Names } from './fact-reader.js';
import { onlyGiven } from './only-given.js';
import { DISABILITY_KINDS, HANDS, SIDES } from './words.js';

const PART: Names = ['part', 'bodyPart'];
const MEASURED: Names = [
  ...['measured', 'degree', 'extent', 'percent', 'percentage', 'tablePercent'],
  ...['lost', 'loss', 'percentLost', 'lostPercent', 'lossPercent', 'hearingLoss', 'visionLoss', 'fieldLoss'],
  ...['dB', 'db', 'decibel', 'decibels', 'dbLost', 'lossDb'],
] as readonly string[] as Names;
const STEPS: Names = ['steps', 'tens', 'units', 'times', 'count'];
const HANDEDNESS: Names = ['handedness', 'handed', 'dominantHand', 'hand'];
const FUNCTION_LOSS: Names = ['functionLoss', 'functionLossPercent', 'lossOfFunction'];
const CENTIMETRES: Names = ['centimetres', 'centimeters', 'cm', 'shortenedBy', 'shortening'];

export interface ReadLosses {
  readonly totalPermanent: boolean;
  readonly losses: readonly Disability[];
}

/** The lasting losses of a claim, in the words of the table. */
export function readLosses(reader: FactReader, today: LawOfTheDay): ReadLosses {
  const groups = reader.groups(['disability', 'disabilities', 'losses']) ?? [];
  const handedness = reader.word(HANDEDNESS, HANDS);
  const read = groups.map(group => readLoss(group, handedness, today));
  return {
    totalPermanent: read.includes('total-permanent'),
    losses: read.filter(loss => typeof loss === 'object'),
  };
}

type Loss = Disability | 'total-permanent' | undefined;

function readLoss(group: FactReader, hand: 'left' | 'right' | undefined, today: LawOfTheDay): Loss {
  const kind = group.word(['kind', 'type'], DISABILITY_KINDS);
  const functionLoss = group.whole(FUNCTION_LOSS);
  const handedness = group.word(HANDEDNESS, HANDS) ?? hand;
  const part = readPart(group, today);
  const measured = readMeasure(group, part);
  if (kind === 'total-permanent') return kind;
  group.missing(PART, partsOf(today));
  if (part === undefined) return undefined;
  const loss: Disability = {
    kind: kind ?? (functionLoss === undefined ? 'anatomical' : 'functional'),
    part: part.row.part,
    ...handOf(part, handedness, group),
    ...onlyGiven({ side: part.side, functionLoss, measured }),
  };
  return byItsRow(loss, part, group);
}

/** Where the hand that writes decides and none is named, it is the right one. */
function handOf(
  { row }: FoundPart,
  given: 'left' | 'right' | undefined,
  group: FactReader,
): Pick<Disability, 'handedness'> {
  if (given !== undefined) return { handedness: given };
  if (row.kind !== 'SIDED') return {};
  group.assume({
    id: 'Dianggap menulis dengan tangan kanan',
    en: 'Taken for granted: the right hand is the one that writes',
  });
  return { handedness: 'right' };
}

function readPart(group: FactReader, today: LawOfTheDay): FoundPart | undefined {
  const side = group.word(['side', 'which'], SIDES);
  const centimetres = group.decimal(CENTIMETRES);
  return group.as(PART, partsOf(today), value => {
    if (typeof value !== 'string') return undefined;
    return partInWords({ part: value, ...onlyGiven({ side, centimetres }) }, today) ?? undefined;
  });
}

const partsOf = (today: LawOfTheDay): BilingualText =>
  both(today.rows.disabilityParts.map(row => row.part).join(' | '));

function readMeasure(group: FactReader, part: FoundPart | undefined): number | undefined {
  const measured = group.whole(MEASURED);
  const steps = group.whole(STEPS);
  const size = part?.row.step?.size;
  if (measured !== undefined || size === undefined) return measured;
  if (steps !== undefined) return steps * size;
  if (!part?.saysOneStep) return undefined;
  group.assume({
    id: `Dianggap satu langkah: ${size} ${part.row.step?.unit}`,
    en: `Taken for granted: one step, ${size} ${part.row.step?.unit}`,
  });
  return size;
}

/** A measure belongs to rows that measure; elsewhere a functional loss's percentage is of its function. */
function byItsRow(loss: Disability, { row }: FoundPart, group: FactReader): Disability {
  const { measured, functionLoss, ...rest } = loss;
  if (row.kind === 'RANGE') return loss;
  if (row.kind === 'PER_STEP') {
    const isShareOfVision = measured === undefined && row.step?.unit === '%' && functionLoss !== undefined;
    return isShareOfVision ? { ...rest, measured: functionLoss } : loss;
  }
  if (measured === undefined) return loss;
  if (loss.kind === 'functional' && functionLoss === undefined) return { ...rest, functionLoss: measured };
  group.unreadable(MEASURED, {
    id: 'tanpa ukuran: tabel memberi satu persentase',
    en: 'no measure: the table gives one percentage',
  });
  return loss;
}
