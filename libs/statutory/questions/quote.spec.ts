import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_LAW } from '../law/built-in.js';
import { quote } from './quote.js';
import { questionOf, UnreadableQuestion } from './quote-arguments.js';

describe('a question of a command line', () => {
  it('is its name and its facts', () => {
    expect(
      questionOf(['benefit', 'programme=JKM', 'date=2025-11-20', 'monthsPaid=6', 'continuous=false']),
    ).toEqual({
      ask: 'benefit',
      facts: { programme: 'JKM', date: '2025-11-20', monthsPaid: 6, continuous: false },
    });
  });

  it('goes into a fact by a dot, and takes JSON for a list', () => {
    const typed = ['benefit', 'costs.medical=1', 'costs.transport.sea=-2', 'children=[{"level":"SD"}]'];
    expect(questionOf(typed).facts).toEqual({
      costs: { medical: 1, transport: { sea: -2 } },
      children: [{ level: 'SD' }],
    });
  });

  it('keeps a NIK as text', () => {
    expect(questionOf(['nik', 'nik=5171034705900001']).facts).toEqual({ nik: '5171034705900001' });
  });

  it('takes its facts as JSON, and more beside them', () => {
    expect(questionOf(['benefit', '{"a": 1}', 'b=2']).facts).toEqual({ a: 1, b: 2 });
  });

  it('is one JSON text, as a case is', () => {
    const typed = '{"ask":"nik","facts":{"nik":"1"},"policies":{"ROUNDING":"down"}}';
    expect(questionOf([typed])).toEqual({ ask: 'nik', facts: { policies: { ROUNDING: 'down' }, nik: '1' } });
  });

  it.each([
    [[]],
    [['date=2025-01-01']],
    [['benefit', 'JKM']],
    [['benefit', '=5']],
    [['{']],
    [['benefit', '{"a"']],
  ])('of %p is none, and both languages say so', typed => {
    expect(() => questionOf(typed)).toThrow(UnreadableQuestion);
    expect(() => questionOf(typed)).toThrow(/\n/);
  });
});

const linesOf = (...typed: string[]) => quote(typed, BUILT_IN_LAW).lines;

describe('a quote', () => {
  it('says what would be paid, and why, in Indonesian and then in English', () => {
    const lines = linesOf('benefit', 'programme=JKM', 'date=2025-11-20', 'segment=BPU', 'monthsPaid=6');
    const english = lines.indexOf('What would be paid, and why');
    expect(lines[0]).toBe('Yang akan dibayar, dan mengapa');
    expect(lines.slice(0, english)).toContain('  Jumlah: Rp42.000.000');
    expect(lines.slice(english)).toContain('  Total: Rp42.000.000');
    expect(lines.at(-1)).toBe(`lawDigest ${BUILT_IN_LAW.digest}`);
  });

  it('shows the arithmetic, the regulation, the article and how well it is known', () => {
    const lines = linesOf(
      'benefit',
      'cause=commuting',
      'outcome=death',
      'date=2024-05-05',
      'wageBase=400000',
    );
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}.*: Rp20\.000\.000 = 60% × 80 × 400\.000 = 19\.200\.000 < min\. 20\.000\.000 \| PP .+, .+, berlaku sejak \d{4}-\d\d-\d\d.*\[CONFIRMED\]$/,
      ),
    );
  });

  it('tells scholarships apart, which are paid yearly', () => {
    const lines = linesOf(
      'benefit',
      'cause=accident',
      'outcome=death',
      'date=2024-05-05',
      'segment=BPU',
      'income=0',
      'children={"level":"PT"}',
    );
    expect(lines).toContain('  Total: Rp70.000.000');
    expect(lines).toContain('  Scholarships, at most, paid yearly: Rp60.000.000');
  });

  it('minds what no source confirms, and the readings that were chosen', () => {
    const lines = linesOf(
      'contribution',
      'income=1099500',
      'month=2025-06',
      'policies.BPU_BAND_GAPS=upper-band',
    );
    expect(lines.join('\n')).toMatch(/reading BPU_BAND_GAPS: upper-band/);
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Mind: /));
  });

  it('says what was taken for granted', () => {
    const lines = linesOf('benefit', 'cause=illness', 'outcome=death', 'date=2024-05-05');
    expect(lines).toContain(
      '  (Taken for granted: the member is active and has paid on the day of the event)',
    );
    expect(lines).toContain('  (No children are given: no scholarship is computed)');
  });

  it('says no with the field and what is allowed', () => {
    const { lines, answer } = quote(
      ['benefit', 'cause=illness', 'outcome=temporary', 'date=2024-05-05'],
      BUILT_IN_LAW,
    );
    expect(answer.outcome).toBe('refused');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Ditolak: outcome; .*diperbolehkan: death/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}Refused: outcome; .*allowed: death/));
    expect(lines.join()).not.toMatch(/Total/);
  });

  it('of what it does not understand says which fact', () => {
    const { lines, answer } = quote(
      ['dueDate', 'segment=BPU', 'month=2026-08', 'weather=rain'],
      BUILT_IN_LAW,
    );
    expect(answer.outcome).toBe('not-understood');
    expect(lines).toContainEqual(expect.stringMatching(/fact "weather" is not understood: "rain"/));
  });
});
