import type { Survivor } from '../heirs/heir.types.js';
import { heirsByRank } from '../heirs/heirs-by-rank.js';
import { OTHER_WORDS_OF_KINSHIP } from '../heirs/kinship.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { LawReference, Programme } from '../law/terms.js';
import type { Answered, AnswerLine } from './answer.types.js';
import { both, entriesOf, type FactReader, factsOf } from './fact-reader.js';
import { keyOfWords } from './plain-words.js';
import { PROGRAMMES } from './words.js';

export type HeirsAnswer = Pick<Answered, 'values' | 'lines'>;

/** Who of those left receives the benefit, or where it falls to; `null` where the facts name nobody. */
export function answerHeirs(reader: FactReader, today: LawOfTheDay): HeirsAnswer | null {
  const programme = reader.word(['programme', 'program'], PROGRAMMES) ?? 'JKK';
  const kinships = kinshipsOf(today, programme);
  const names = [...new Set(kinships.values())].join(' | ');
  const survivors = reader.as(['heirs', 'survivors'], both(names), value => survivorsOf(value, kinships));
  return survivors === undefined ? null : heirsAnswer(survivors, programme, today);
}

function heirsAnswer(
  survivors: readonly Survivor[],
  programme: Programme,
  today: LawOfTheDay,
): HeirsAnswer | null {
  const found = heirsByRank(today, programme, survivors);
  switch (found.outcome) {
    case 'refused':
      return null; // Every kinship has been read by the table's own words.
    case 'heirs': {
      const receive = found.heirs.map(({ person }) => person.kinship);
      const nothing = found.excluded.map(({ person }) => person.kinship);
      return {
        values: { heirs: receive, heirRank: found.rank, excludedHeirs: nothing },
        lines: found.heirs.map(({ text, law }) => lineOf(text, `peringkat/rank ${found.rank}`, law)),
      };
    }
    case 'no-heirs':
      return {
        values: {
          heirs: [],
          heirRank: null,
          fallsTo: Object.fromEntries(found.fallsTo.map(({ component, to }) => [component, to])),
        },
        lines: found.fallsTo.map(({ text, component, law }) => lineOf(text, component, law)),
      };
  }
}

function kinshipsOf({ rows }: LawOfTheDay, programme: Programme): ReadonlyMap<string, string> {
  const known = rows.heirRanks.filter(row => row.programme === programme).map(({ kinship }) => kinship);
  const others = OTHER_WORDS_OF_KINSHIP.filter(([, kinship]) => known.includes(kinship));
  return new Map([
    ...known.map(kinship => [keyOfWords(kinship), kinship] as const),
    ...others.map(([word, kinship]) => [keyOfWords(word), kinship] as const),
  ]);
}

function survivorsOf(value: unknown, kinships: ReadonlyMap<string, string>): readonly Survivor[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = entriesOf(value)?.map(person => kinshipOf(person, kinships));
  return found?.every(person => person !== undefined) ? found : undefined;
}

function kinshipOf(person: unknown, kinships: ReadonlyMap<string, string>): Survivor | undefined {
  const given = factsOf(person) ?? { kinship: person };
  const named = Object.keys(given).length === 1 ? given['kinship'] : undefined;
  const kinship = typeof named === 'string' ? kinships.get(keyOfWords(named)) : undefined;
  return kinship === undefined ? undefined : { kinship };
}

function lineOf(text: AnswerLine['text'], result: string, law: LawReference): AnswerLine {
  return { text, result, formula: null, laws: [law], readings: {}, mark: law.mark };
}
