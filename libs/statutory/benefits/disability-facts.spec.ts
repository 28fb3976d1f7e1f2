import { describe, expect, it } from '@jest/globals';
import type { Disability } from './benefit.types.js';
import { lossesMustBeInRange } from './disability-facts.js';
import { onDay } from './testing-benefits.js';

const refusalOf = (loss: object) =>
  lossesMustBeInRange([{ kind: 'anatomical', part: 'smell', ...loss } as Disability], onDay('2025-06-10'));

const ARM = { part: 'arm from shoulder', side: 'left', handedness: 'right' };

describe('a lasting loss', () => {
  it.each([
    {},
    { side: 'left' },
    { kind: 'functional', functionLoss: 1 },
    { kind: 'functional', functionLoss: 100 },
    ARM,
    { part: 'scalp', measured: 10 },
    { part: 'scalp', measured: 30 },
    { part: 'vision', measured: 1 },
    { part: 'vision', measured: 100 },
    { part: 'vision', kind: 'functional', measured: 40 },
    { part: 'hearing loss per 10 dB, one', measured: 120 },
  ])('with %j can be assessed', loss => {
    expect(refusalOf(loss)).toBeNull();
  });

  it.each([
    [{ kind: 'temporary' }, 'kind'],
    [{ part: 'left eyebrow' }, 'part'],
    [{ functionLoss: 50 }, 'functionLoss'],
    [{ kind: 'functional' }, 'functionLoss'],
    [{ kind: 'functional', functionLoss: 0 }, 'functionLoss'],
    [{ kind: 'functional', functionLoss: 101 }, 'functionLoss'],
    [{ kind: 'functional', functionLoss: 33.3 }, 'functionLoss'],
    [{ ...ARM, side: undefined }, 'side'],
    [{ ...ARM, side: 'both' }, 'side'],
    [{ ...ARM, handedness: undefined }, 'handedness'],
    [{ side: 'upper' }, 'side'],
    [{ measured: 10 }, 'measured'],
    [{ part: 'scalp' }, 'measured'],
    [{ part: 'scalp', measured: 9 }, 'measured'],
    [{ part: 'scalp', measured: 31 }, 'measured'],
    [{ part: 'vision', measured: 0 }, 'measured'],
    [{ part: 'vision', measured: 101 }, 'measured'],
    [{ part: 'hearing loss per 10 dB, one', measured: 121 }, 'measured'],
  ])('with %j is refused, naming the field', (loss, field) => {
    expect(refusalOf(loss)).toMatchObject({
      code: 'STATUTORY_FACT_OUT_OF_RANGE',
      values: { field: `disabilities[0].${field}` },
    });
  });

  it('of more than the whole function is refused with its value and its range', () => {
    expect(refusalOf({ kind: 'functional', functionLoss: 101 })?.values).toEqual({
      field: 'disabilities[0].functionLoss',
      value: 101,
      allowed: '1..100',
    });
  });
});
