import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { judge, runCases, UnreadableCases } from './run-cases.js';

const JEMBRANA = {
  id: 'jembrana',
  ask: 'benefit',
  facts: {
    programme: 'JKK',
    cause: 'work-accident',
    outcome: 'death',
    date: '2023-05-01',
    segment: 'BPU',
    wageBase: 1_000_000,
  },
  expect: { total: 70_000_000, components: { deathBenefit: 48_000_000 } },
};

const run = (...cases: unknown[]) => runCases(JSON.stringify({ cases }), BUILT_IN_LAW);
const withFacts = (facts: object) => ({ ...JEMBRANA, facts: { ...JEMBRANA.facts, ...facts } });
const outcomeOf = (given: unknown) => judge(given, 0, BUILT_IN_LAW).answer.outcome;
const keysOf = (given: unknown) => judge(given, 0, BUILT_IN_LAW).differences.map(({ key }) => key);

describe('a file of cases', () => {
  it('ends with its count', () => {
    const report = run(JEMBRANA, { ...JEMBRANA, expect: { total: 1 } });
    expect(report.lines.at(-1)).toBe('1 passed, 1 failed');
    expect([report.passed, report.failed]).toEqual([1, 1]);
  });

  it('shows of each case what was expected, what was got, the arithmetic and its law', () => {
    const text = run(JEMBRANA).lines.join('\n');
    expect(text).toContain('PASS jembrana');
    expect(text).toContain('expected: {"total":70000000,"components":{"deathBenefit":48000000}}');
    expect(text).toContain('got:      {"total":70000000,"components":{"deathBenefit":48000000}}');
    expect(text).toMatch(
      /Rp48\.000\.000 = 60% × 80 × 1\.000\.000 \| PP .*, .*in force since 2.*\[CONFIRMED\]/,
    );
  });

  it.each(['', '{', 'null', '[]', '{"cases": {}}', '{"cases": []}', '"cases"'])(
    'of the text %p holds none, and says so in both languages',
    text => {
      expect(() => runCases(text, BUILT_IN_LAW)).toThrow(UnreadableCases);
      expect(() => runCases(text, BUILT_IN_LAW)).toThrow(/Berkas.*\n.*file/s);
    },
  );

  it('may be a bare list', () => {
    expect(runCases(JSON.stringify([JEMBRANA]), BUILT_IN_LAW).passed).toBe(1);
  });
});

describe('a case fails', () => {
  it.each([
    ['a wrong amount', { total: 70_000_001 }, 'total'],
    ['a wrong amount within', { components: { deathBenefit: 1 } }, 'components.deathBenefit'],
    ['an amount as text', { total: '70000000' }, 'total'],
    ['a key that the answer lacks', { pension: 0 }, 'pension'],
    ['a component that there is not', { components: { pension: 0 } }, 'components.pension'],
    ['a refusal that did not come', { refused: true }, 'refused'],
    ['a name of every object', { toString: 1 }, 'toString'],
  ])('on %s', (_what, expected, key) => {
    expect(keysOf({ ...JEMBRANA, expect: expected })).toEqual([key]);
  });

  it.each([{}, null, undefined, 5])('on an expectation of %p: nothing would be judged', expected => {
    expect(keysOf({ ...JEMBRANA, expect: expected })).toEqual(['expect']);
  });

  it.each(['pension', '', null, undefined, 5, 'constructor'])('on the question %p', ask => {
    const unknown = { ...JEMBRANA, ask };
    expect(outcomeOf(unknown)).toBe('not-understood');
    expect(keysOf(unknown)).toEqual(['total', 'components']);
    expect(outcomeOf({ ...unknown, expect: { refused: true } })).toBe('not-understood');
    expect(keysOf({ ...unknown, expect: { refused: true } })).toEqual(['refused']);
  });

  it.each([null, undefined, 5, 'x', []])('on facts of %p', facts => {
    expect(keysOf({ ...JEMBRANA, facts })).toEqual(['total', 'components']);
  });

  it('on a fact that no benefit has, even where a refusal is expected', () => {
    expect(outcomeOf(withFacts({ weather: 'rain' }))).toBe('not-understood');
    expect(keysOf({ ...withFacts({ weather: 'rain' }), expect: { refused: true } })).toEqual(['refused']);
    expect(run(withFacts({ weather: 'rain' })).lines.join('\n')).toMatch(
      /fact "weather" is not understood: "rain"/,
    );
  });

  it('on a part of the body that the table does not have', () => {
    const unknown = withFacts({
      outcome: 'disability',
      disability: { kind: 'anatomical', part: 'nose hair' },
    });
    expect(keysOf(unknown)).toEqual(['total', 'components']);
    expect(run(unknown).lines.join('\n')).toMatch(/disability\[0\]\.part.*nose hair/);
  });

  it.each([5, 'x', null, []])('where it is %p and no case at all', given => {
    expect(judge(given, 2, BUILT_IN_LAW)).toMatchObject({ id: '#3', differences: [{ key: 'expect' }] });
  });
});

describe('an expected refusal', () => {
  const refused = (facts: object, expected: unknown) =>
    keysOf({ ...withFacts(facts), expect: { refused: expected } });

  it.each([
    [{ wageBase: -1 }, 'wageBase'],
    [{ wageBase: 1_100_000 }, 'wageBase'],
    [{ wageBase: 'much' }, 'wageBase'],
    [{ date: '2015-06-30' }, 'date'],
    [{ date: '2025-02-30' }, 'date'],
    [{ children: [{ level: 'S3' }] }, 'level'],
    [{ programme: 'JKM' }, 'programme'],
    [{ wageBase: null }, 'wageBase'],
    [{ filedOn: '2028-05-02' }, 'filedOn'],
    [{ active: false }, 'active'],
    [{ monthsUnpaid: 1 }, 'monthsUnpaid'],
    [{ policies: { ROUNDING: 'sideways' } }, 'ROUNDING'],
  ])('of %p names %s', (facts, field) => {
    expect([refused(facts, true), refused(facts, field)]).toEqual([[], []]);
    expect(refused(facts, 'somethingElse')).toEqual(['refused']);
  });

  it('may name its code or its values', () => {
    expect(refused({ wageBase: -1 }, 'STATUTORY_FACT_OUT_OF_RANGE')).toEqual([]);
    expect(refused({ wageBase: -1 }, { field: 'wageBase', value: -1 })).toEqual([]);
    expect(refused({ wageBase: -1 }, { field: 'wageBase', value: 1 })).toEqual(['refused.value']);
  });

  it('is not met by an amount, nor an amount by a refusal', () => {
    expect(refused({}, true)).toEqual(['refused']);
    expect(keysOf({ ...withFacts({ wageBase: -1 }), expect: { total: 0 } })).toEqual(['total']);
  });
});
