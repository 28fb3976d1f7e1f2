import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { BODY_PARTS } from '../../apps/console/src/simulate/body-parts.js';
import { policies as en } from '../../apps/console/src/words/en/policies.js';
import { policies as id } from '../../apps/console/src/words/id/policies.js';

type Bilingual = Readonly<Record<'id' | 'en', string>>;

interface PartRow {
  readonly part: string;
  readonly kind: 'FIXED' | 'SIDED' | 'RANGE' | 'PER_STEP';
  readonly step: { readonly unit: 'dB' | '%' } | null;
  readonly text: Bilingual;
}

interface PolicyRow {
  readonly policy: string;
  readonly question: Bilingual;
  readonly readings: readonly { readonly code: string; readonly text: Bilingual }[];
}

const rowsOf = <Row>(table: string): readonly Row[] =>
  JSON.parse(readFileSync(`libs/statutory/tables/${table}.json`, 'utf8')).rows;

/** The open questions of the law in the shape of a dictionary. */
const questionsIn = (language: 'id' | 'en') =>
  Object.fromEntries(
    rowsOf<PolicyRow>('policies').map(({ policy, question, readings }) => [
      policy,
      {
        question: question[language],
        readings: Object.fromEntries(readings.map(({ code, text }) => [code, text[language]])),
      },
    ]),
  );

/** A browser cannot read the tables of the law, so the pages have some of their words; here they are held to the tables. */
describe('What the pages say of the law', () => {
  it('of its open questions and their readings is what the table says, in both languages', () => {
    expect(id).toEqual(questionsIn('id'));
    expect(en).toEqual(questionsIn('en'));
    expect(Object.keys(id)).toHaveLength(21);
  });

  it('of the parts of the body is what the table of losses says, in its order', () => {
    const rows = rowsOf<PartRow>('disability-parts').map(({ part, kind, step, text }) => ({
      part,
      asks: step?.unit ?? kind,
      text,
    }));
    expect(BODY_PARTS).toEqual(rows);
    expect(rows.length).toBeGreaterThan(30);
  });
});
