import type { Bilingual } from '../api/client.js';
import { wholeNumber } from '../format/typed.js';

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];
export const LOSS_KINDS = ['anatomical', 'functional'] as const;

/** What the table of losses asks of a part: nothing more, its side, a percentage within a range, or how many dB or % were lost. */
export type Asks = 'FIXED' | 'SIDED' | 'RANGE' | 'dB' | '%';

export interface BodyPart {
  /** Its name in the table, which the services understand. */
  readonly part: string;
  readonly asks: Asks;
  readonly text: Bilingual;
}

/** A lasting loss, as the services understand it. */
export interface Loss {
  readonly part: string;
  readonly kind: (typeof LOSS_KINDS)[number];
  readonly side?: Side;
  /** The hand that writes. */
  readonly handedness?: Side;
  readonly functionLoss?: number;
  readonly measured?: number;
}

/** A lasting loss as it is being typed. */
export interface LossRow {
  readonly part: string;
  /** What its part asks; null before one is chosen. */
  readonly asks: Asks | null;
  readonly kind: Loss['kind'];
  readonly side: '' | Side;
  readonly functionLoss: string;
  readonly measured: string;
}
/** What a form about losses holds. */
export interface LossesTyped {
  readonly losses: readonly LossRow[];
  /** The hand that writes. */
  readonly hand: Side;
}

export type LossField = Exclude<keyof LossRow, 'asks'>;

export const NO_LOSS: LossRow = {
  ...{ part: '', asks: null, kind: 'anatomical', side: '' },
  ...{ functionLoss: '', measured: '' },
};

/** What a row asks beside its part. */
export function askedOf({ asks, kind }: LossRow): readonly LossField[] {
  if (asks === null) return [];
  if (asks !== 'FIXED' && asks !== 'SIDED') return ['measured'];
  const side: readonly LossField[] = asks === 'SIDED' ? ['side'] : [];
  return kind === 'functional' ? ['kind', ...side, 'functionLoss'] : ['kind', ...side];
}

/** The table tells the hand that writes from the other one. */
export const asksHand = (rows: readonly LossRow[]): boolean => rows.some(({ asks }) => asks === 'SIDED');

export type LossFault = 'fillIn' | 'count' | 'choose';

/** What is wrong with a row, field by field: only what cannot be sent at all, for the rest is the law's to say. */
export const lossChecks = (row: LossRow): readonly (readonly [LossField, LossFault | null])[] => [
  ['part', row.part === '' ? 'choose' : null],
  ...askedOf(row).map(field => [field, faultIn(row, field)] as const),
];

export const isFilledIn = (row: LossRow): boolean => lossChecks(row).every(([, fault]) => fault === null);

function faultIn(row: LossRow, field: LossField): LossFault | null {
  if (field === 'kind') return null;
  if (row[field].trim() === '') return field === 'side' ? 'choose' : 'fillIn';
  return field === 'side' || wholeNumber(row[field]) !== null ? null : 'count';
}

export function lossOf(row: LossRow, hand: Side): Loss {
  const asked = askedOf(row);
  return {
    part: row.part,
    kind: asked.includes('kind') ? row.kind : 'anatomical',
    ...(asked.includes('side') && row.side !== '' ? { side: row.side, handedness: hand } : {}),
    ...(asked.includes('functionLoss') ? { functionLoss: wholeNumber(row.functionLoss) ?? 0 } : {}),
    ...(asked.includes('measured') ? { measured: wholeNumber(row.measured) ?? 0 } : {}),
  };
}

/** A loss that was named before, to be typed over. */
export const rowOf = (loss: Loss): LossRow => ({
  part: loss.part,
  asks: asksOf(loss),
  kind: loss.kind,
  side: loss.side ?? '',
  functionLoss: `${loss.functionLoss ?? ''}`,
  measured: `${loss.measured ?? ''}`,
});

function asksOf({ side, measured }: Loss): Asks {
  if (measured !== undefined) return 'RANGE';
  return side === undefined ? 'FIXED' : 'SIDED';
}

/** The hand that writes, where a loss says so. */
export const handOf = (losses: readonly Loss[]): Side =>
  losses.find(({ handedness }) => handedness !== undefined)?.handedness ?? 'right';
