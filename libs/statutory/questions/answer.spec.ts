import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { answer } from './answer.js';

const DEATH = { cause: 'other', outcome: 'death', date: '2025-07-01', segment: 'BPU' };
const ACCIDENT = {
  cause: 'work-accident',
  outcome: 'temporary',
  date: '2024-02-02',
  segment: 'BPU',
  income: 0,
};

function valuesOf(ask: string, facts: object) {
  const found = answer(ask, facts, BUILT_IN_LAW);
  return found.outcome === 'answered' ? found.values : { outcome: found };
}
const notesOf = (ask: string, facts: object) => {
  const found = answer(ask, facts, BUILT_IN_LAW);
  return found.outcome === 'answered' ? found.notes.map(({ en }) => en) : [];
};
const totalOf = (facts: object) => valuesOf('benefit', facts)['total'];

describe('what is not given is favourable', () => {
  it('the member has paid for long enough', () => {
    const facts = { ...DEATH, children: [{ level: 'SD' }] };
    expect(valuesOf('benefit', facts)).toMatchObject({ total: 42_000_000, scholarshipMax: 84_000_000 });
  });

  it('but nobody has contributed for longer than the months that were paid', () => {
    const facts = { ...DEATH, monthsPaid: 35, children: [{ level: 'SD' }] };
    expect(valuesOf('benefit', facts)).toMatchObject({ total: 42_000_000, scholarshipMax: 0 });
  });

  it('nor paid for longer than the contributions have lasted', () => {
    expect(totalOf({ ...DEATH, tenureMonths: 2 })).toBe(10_000_000);
  });

  it('a wage earner where the segment decides nothing', () => {
    expect(totalOf({ cause: 'accident', outcome: 'death', date: '2024-01-01', wage: 1_000_001 })).toBe(
      70_000_048,
    );
  });

  it('but the segment where it decides', () => {
    expect(answer('benefit', { ...DEATH, segment: undefined, monthsPaid: 2 }, BUILT_IN_LAW)).toMatchObject({
      outcome: 'refused',
      refusal: { field: 'segment', code: 'STATUTORY_FACT_MISSING' },
    });
  });

  it('the hand that writes is the right one, and the answer says so', () => {
    const facts = { ...ACCIDENT, outcome: 'disability', disability: { part: 'thumb', side: 'left' } };
    expect(valuesOf('benefit', facts)).toMatchObject({ disability: 9_600_000, percent: 12 });
    expect(notesOf('benefit', facts)).toContain('Taken for granted: the right hand is the one that writes');
  });

  it('a wage that nothing turns on', () => {
    expect(totalOf({ ...ACCIDENT, income: undefined, costs: { medical: 5 } })).toBe(5);
  });

  it('but not a wage that something turns on', () => {
    expect(answer('benefit', { ...ACCIDENT, income: undefined, stmbDays: 1 }, BUILT_IN_LAW)).toMatchObject({
      outcome: 'refused',
      refusal: { field: 'wageBase' },
    });
  });
});

describe('the cause picks the programme', () => {
  it.each([
    ['violence at the workplace', '2025-02-23', 'JKM'],
    ['violence at the workplace', '2025-02-24', 'JKK'],
    ['sudden death at work', '2021-03-31', 'JKM'],
    ['sudden death at work', '2021-04-01', 'JKK'],
    ['occupational disease', '2025-07-01', 'JKK'],
    ['commuting', '2025-07-01', 'JKK'],
    ['suicide', '2025-07-01', 'JKM'],
    ['illness', '2025-07-01', 'JKM'],
  ])('%s of a BPU member on %s is %s', (cause, date, programme) => {
    expect(valuesOf('benefit', { ...DEATH, cause, date, wageBase: 1_000_000 })['programme']).toBe(programme);
  });

  it('a disease found too long after the last work is none of work', () => {
    const facts = { ...DEATH, cause: 'occupational disease', leftWorkOn: '2020-01-01', wageBase: 1_000_000 };
    expect(valuesOf('benefit', facts)['programme']).toBe('JKM');
  });
});

describe('the losses of a claim', () => {
  const losses = (disability: object) =>
    valuesOf('benefit', { ...ACCIDENT, outcome: 'disability', disability });

  it.each([
    [{ part: 'scalp', degree: 20 }, 20],
    [{ part: 'vision, per 10% lost' }, 7],
    [{ part: 'vision', lost: 35 }, 21],
    [{ part: 'vision', kind: 'functional', functionLoss: 30 }, 21],
    [{ part: 'hearing loss', side: 'both', dB: 20 }, 12],
    [{ part: 'hearing loss per 10 dB, one', tens: 4 }, 12],
    [{ part: 'thumb', side: 'right', kind: 'functional', percent: 50 }, 7.5],
    [[{ part: 'big toe' }, { part: 'second toe' }], 8],
  ])('%j are %d%%', (disability, percent) => {
    expect(losses(disability)).toMatchObject({ percent });
  });

  it.each([
    [{ part: 'scalp' }, 'measured'],
    [{ part: 'vision' }, 'measured'],
    [{ part: 'thumb', side: 'right', percent: 15 }, 'percent'],
    [{ kind: 'anatomical' }, 'part'],
    [{ part: 'thumb' }, 'side'],
  ])('%j are refused for %s', (disability, field) => {
    const found = answer('benefit', { ...ACCIDENT, outcome: 'disability', disability }, BUILT_IN_LAW);
    expect(found).toMatchObject({
      outcome: 'refused',
      refusal: { field: expect.stringMatching(`\\.${field}$`) },
    });
  });
});

describe('a benefit answers also', () => {
  it('who receives it, and where it falls to without heirs', () => {
    expect(valuesOf('benefit', { ...DEATH, heirs: ['sibling', 'widow', 'child'] })).toMatchObject({
      heirs: ['SPOUSE', 'CHILD'],
      heirRank: 1,
      excludedHeirs: ['SIBLING'],
    });
    expect(valuesOf('benefit', { ...DEATH, heirs: [] })).toMatchObject({
      fallsTo: { funeral: 'WHO_BURIED', other: 'DANA_JAMINAN_SOSIAL' },
    });
  });

  it('what the employer owes who reported too little', () => {
    const facts = { ...DEATH, cause: 'accident', segment: 'PU', wage: 1_000_000, realWage: 1_500_000 };
    expect(valuesOf('benefit', facts)).toMatchObject({ total: 70_000_000, employerOwes: 24_000_000 });
  });

  it('who pays it where the employer is in arrears', () => {
    const facts = { ...DEATH, segment: 'PU' };
    expect(valuesOf('benefit', { ...facts, monthsUnpaid: 3 })).toMatchObject({ payer: 'FUND' });
    expect(valuesOf('benefit', { ...facts, monthsUnpaid: 4 })).toMatchObject({ payer: 'EMPLOYER_FIRST' });
  });

  it('what it does not pay on, where the facts name it', () => {
    const accident = { ...ACCIDENT, outcome: 'death', memberships: 2 };
    expect(notesOf('benefit', { ...DEATH, costs: { medical: 5 } })).toContain(
      'JKM pays neither costs nor days off work',
    );
    expect(notesOf('benefit', accident)).toContain(
      'The wage is taken for the sum of the wages of all memberships',
    );
    expect(notesOf('benefit', { ...accident, memberships: 1 })).toHaveLength(2);
  });

  it('by the reading that the question chooses', () => {
    const facts = {
      ...DEATH,
      monthsUnpaid: 2,
      monthsPaid: 12,
      policies: { BPU_ARREARS_COVER: 'until-lapse' },
    };
    expect(totalOf(facts)).toBe(42_000_000);
    expect(answer('benefit', { ...facts, monthsUnpaid: 3 }, BUILT_IN_LAW).outcome).toBe('refused');
  });
});

describe('a contribution', () => {
  it('of several persons and months is a total; jkk and jkm are of one and its first month', () => {
    const facts = { income: 900_000, sector: 'transport', month: '2027-02', months: 3, persons: 10 };
    expect(valuesOf('contribution', facts)).toMatchObject({ jkk: 5_000, jkm: 3_400, total: 336_000 });
    expect(notesOf('contribution', facts)).toContain('total = 10 × (2 × 8.400 + 1 × 16.800) = Rp336.000');
  });

  it('without an income is that of the lowest band, and says so', () => {
    expect(valuesOf('contribution', { segment: 'BPU', month: '2025-06' })).toMatchObject({ total: 16_800 });
    expect(notesOf('contribution', { segment: 'BPU', month: '2025-06' })).toEqual([
      'No income is given: computed by the lowest band',
    ]);
  });

  it.each([
    [{ segment: 'BPU', income: 900_000, wageBase: 1_200_000, month: '2025-06' }, 'wageBase'],
    [{ segment: 'BPU', income: 900_000, month: '2025-06', persons: 0 }, 'persons'],
    [{ segment: 'BPU', income: 900_000, month: '2025-06', months: 601 }, 'months'],
    [{ segment: 'PU', wage: 5_000_000, month: '2025-06' }, 'riskClass'],
    [{ segment: 'PU', riskClass: 1, month: '2025-06' }, 'wage'],
    [{ segment: 'CONSTRUCTION', month: '2025-06' }, 'contractValue'],
    [{ income: 900_000 }, 'month'],
    [{ month: '2025-06' }, 'segment'],
    [{ income: 900_000, month: '2025-06', payer: 'the moon' }, 'payer'],
  ])('of %j is refused for %s', (facts, field) => {
    expect(answer('contribution', facts, BUILT_IN_LAW)).toMatchObject({
      outcome: 'refused',
      refusal: { field },
    });
  });
});

describe('a deadline', () => {
  it.each([
    ['timeBar', { programme: 'JKK' }, 'eventDate'],
    ['timeBar', { eventDate: '2020-01-01' }, 'programme'],
    ['timeBar', { programme: 'JKK', eventDate: '2020-01-02', filedOn: '2020-01-01' }, 'filedOn'],
    ['timeBar', { programme: 'JKK', eventDate: '2015-06-30' }, 'date'],
    ['dueDate', { segment: 'BPU' }, 'month'],
    ['dueDate', { segment: 'BPU', month: '2015-06' }, 'month'],
    ['lateFine', { segment: 'PU', contribution: 1 }, 'monthsLate'],
    ['lateCompensation', { programme: 'JKM', amount: 1, daysLate: -1 }, 'daysLate'],
    ['nik', {}, 'nik'],
    ['nik', { nik: 5_171_034_705_900_001 }, 'nik'],
  ])('%s of %j is refused for %s', (ask, facts, field) => {
    expect(answer(ask, facts, BUILT_IN_LAW)).toMatchObject({ outcome: 'refused', refusal: { field } });
  });

  it('may be followed by a choice where the law is open', () => {
    const facts = { programme: 'JKM', eventDate: '2020-01-01', filedOn: '2025-01-02' };
    expect(valuesOf('timeBar', facts)).toMatchObject({ barred: false, lastDay: null });
    expect(valuesOf('timeBar', { ...facts, policies: { JKM_TIME_BAR: 'five-years' } })).toMatchObject({
      barred: true,
      lastDay: '2025-01-01',
    });
  });
});

describe('a NIK', () => {
  it('from outside of the known districts is valid and has no name', () => {
    expect(valuesOf('nik', { nik: '3171014705900001' })).toMatchObject({
      valid: true,
      province: '31',
      regencyName: null,
      birthYear2: 90,
    });
  });
});
