import { describe, expect, it } from '@jest/globals';
import {
  askedOf,
  handOf,
  isFilledIn,
  type Loss,
  type LossRow,
  lossChecks,
  lossOf,
  NO_LOSS,
  rowOf,
} from './loss-row.js';

const thumb: LossRow = { ...NO_LOSS, part: 'thumb', asks: 'SIDED', side: 'right' };
const eye: LossRow = { ...NO_LOSS, part: 'one eye', asks: 'FIXED' };
const scalp: LossRow = { ...NO_LOSS, part: 'scalp', asks: 'RANGE', measured: '20' };

describe('A row of losses', () => {
  it('asks what the table asks of its part', () => {
    expect([NO_LOSS, eye, thumb, scalp, { ...scalp, asks: 'dB' as const }].map(askedOf)).toEqual([
      [],
      ['kind'],
      ['kind', 'side'],
      ['measured'],
      ['measured'],
    ]);
    expect(askedOf({ ...thumb, kind: 'functional' })).toEqual(['kind', 'side', 'functionLoss']);
  });

  it('is filled in when all of that was answered', () => {
    expect([thumb, eye, scalp].every(isFilledIn)).toBe(true);
    const open: LossRow[] = [
      NO_LOSS,
      { ...thumb, side: '' },
      { ...scalp, measured: ' ' },
      { ...eye, kind: 'functional', functionLoss: 'x' },
    ];
    const faults = open.map(row => lossChecks(row).filter(([, fault]) => fault !== null));
    expect(faults).toEqual([
      [['part', 'choose']],
      [['side', 'choose']],
      [['measured', 'fillIn']],
      [['functionLoss', 'count']],
    ]);
    expect(open.some(isFilledIn)).toBe(false);
  });

  it('is sent without what was typed for another part', () => {
    const left: LossRow = { ...eye, side: 'left', functionLoss: '3', measured: '4' };
    expect(lossOf(left, 'right')).toEqual({ part: 'one eye', kind: 'anatomical' });
  });
});

describe('A loss that was named before', () => {
  it.each<Loss>([
    { part: 'thumb', kind: 'anatomical', side: 'left', handedness: 'left' },
    { part: 'thumb', kind: 'functional', side: 'right', handedness: 'left', functionLoss: 40 },
    { part: 'scalp', kind: 'anatomical', measured: 20 },
    { part: 'one eye', kind: 'functional', functionLoss: 10 },
  ])('comes back as it was: %j', loss => {
    expect(lossOf(rowOf(loss), handOf([loss]))).toEqual(loss);
  });

  it('says which hand writes; without a word it is the right one', () => {
    expect(handOf([{ part: 'one eye', kind: 'anatomical' }])).toBe('right');
  });
});
