import { describe, expect, it } from '@jest/globals';
import { rupiah } from '#kernel';
import { faultInWords } from './fact-faults.js';
import { FactReader } from './fact-reader.js';

const MEANINGS = new Map([
  ['pu', 'PU'],
  ['bpu', 'BPU'],
]);

describe('a fact', () => {
  it('that nobody asks for is not understood, and is answered with the names that are', () => {
    const reader = new FactReader({ wage: 5, weather: 'rain' });
    reader.amount(['wage', 'monthlyWage']);
    expect(reader.faults()).toEqual([
      { kind: 'UNKNOWN', field: 'weather', value: 'rain', allowed: { id: 'wage', en: 'wage' } },
    ]);
  });

  it.each(['__proto__', 'constructor', 'toString'])('named %s is unknown like any other', name => {
    const reader = new FactReader(JSON.parse(`{"${name}": 1}`));
    expect(reader.faults()).toEqual([expect.objectContaining({ kind: 'UNKNOWN', field: name })]);
  });

  it('of null is not given', () => {
    const reader = new FactReader({ weather: null });
    expect([reader.has(['weather']), reader.faults()]).toEqual([false, []]);
  });

  it.each([1.5, '5000000', Number.NaN, 2 ** 53, true, {}, [5]])('of %p is no amount', wage => {
    const reader = new FactReader({ wage });
    expect(reader.amount(['wage'])).toBeUndefined();
    expect(reader.faults()).toEqual([
      expect.objectContaining({ kind: 'UNREADABLE', field: 'wage', value: wage }),
    ]);
  });

  it('below zero is read: the rule that refuses it says why', () => {
    const reader = new FactReader({ wage: -1 });
    expect([reader.amount(['wage']), reader.faults()]).toEqual([rupiah(-1), []]);
  });

  it.each(['2025-02-29', '2025-2-1', '20250201', 'yesterday', 20250201])('of %p is no day', date => {
    const reader = new FactReader({ date });
    expect([reader.date(['date']), reader.faults()]).toEqual([
      undefined,
      [expect.objectContaining({ kind: 'UNREADABLE', field: 'date' })],
    ]);
  });

  it('of a leap day is a day', () => {
    expect(new FactReader({ date: '2024-02-29' }).date(['date'])?.toString()).toBe('2024-02-29');
  });

  it.each([
    ['2026-08', '2026-08'],
    ['2026-08-31', '2026-08'],
  ])('of %s is a month', (month, read) => {
    expect(new FactReader({ month }).month(['month'])?.toString()).toBe(read);
  });

  it.each(['2026-13', '2026-08-32', '2026'])('of %s is no month', month => {
    expect(new FactReader({ month }).month(['month'])).toBeUndefined();
  });

  it.each(['BPU', 'bpu', ' Bpu '])('in the words "%s" has a meaning', segment => {
    expect(new FactReader({ segment }).word(['segment'], MEANINGS)).toBe('BPU');
  });

  it('in other words has none, and the known ones are said', () => {
    const reader = new FactReader({ segment: 'ASN' });
    expect(reader.word(['segment'], MEANINGS)).toBeUndefined();
    expect(reader.faults()).toEqual([
      expect.objectContaining({ allowed: { id: 'pu | bpu', en: 'pu | bpu' } }),
    ]);
  });

  it('under two names must be one', () => {
    const reader = new FactReader({ wage: 5, monthlyWage: 6 });
    reader.amount(['wage', 'monthlyWage']);
    expect(reader.faults()).toEqual([expect.objectContaining({ field: 'monthlyWage', value: 6 })]);
    const agreeing = new FactReader({ wage: 5, monthlyWage: 5 });
    expect([agreeing.amount(['wage', 'monthlyWage']), agreeing.faults()]).toEqual([rupiah(5), []]);
  });

  it('that is missing is named only where it is not given', () => {
    const reader = new FactReader({ month: 'x' });
    reader.missing(['month'], { id: 'bulan', en: 'month' });
    reader.missing(['segment'], { id: 'segmen', en: 'segment' });
    const missing = reader.faults().filter(({ kind }) => kind === 'MISSING');
    expect(missing.map(({ field }) => field)).toEqual(['segment']);
  });
});

describe('facts within facts', () => {
  it('are named by their path', () => {
    const reader = new FactReader({ costs: { transport: { rocket: 1 } } });
    reader.group(['costs'])?.group(['transport'])?.amount(['land']);
    expect(reader.faults().map(({ field }) => field)).toEqual(['costs.transport.rocket']);
  });

  it('in a list are named by their place; one alone is a list of one', () => {
    const reader = new FactReader({ children: [{ level: 'SD' }, { colour: 'red' }] });
    reader.groups(['children'])?.map(child => child.text(['level']));
    expect(reader.faults().map(({ field }) => field)).toEqual(['children[1].colour']);
    expect(new FactReader({ children: { level: 'SD' } }).groups(['children'])).toHaveLength(1);
  });

  it.each([5, 'SD', [5], [null]])('%p hold none', children => {
    const reader = new FactReader({ children });
    expect(reader.groups(['children'])).toBeUndefined();
    expect(reader.faults()).toHaveLength(1);
  });
});

describe('a fault in words', () => {
  it('names the fact, its value and what is allowed, in both languages', () => {
    const fault = {
      kind: 'UNREADABLE',
      field: 'wage',
      value: 'x',
      allowed: { id: 'rupiah utuh', en: 'whole rupiah' },
    } as const;
    expect(faultInWords(fault)).toEqual({
      id: 'fakta "wage" tidak dipahami: "x"; yang dipahami: rupiah utuh',
      en: 'fact "wage" is not understood: "x"; what is allowed: whole rupiah',
    });
  });

  it('says what is needed', () => {
    const fault = {
      kind: 'MISSING',
      field: 'wage',
      value: null,
      allowed: { id: 'upah', en: 'a wage' },
    } as const;
    expect(faultInWords(fault).en).toBe('fact "wage" is needed: a wage');
  });
});
