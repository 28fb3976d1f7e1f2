import type { Refusal } from '#kernel';
import { referenceOf } from '../explain/line.js';
import { outOfRange } from '../facts/ranges.js';
import type { LawOfTheDay } from '../law/law-of-the-day.js';
import type { RowOf } from '../law/table-shapes.js';
import { type Programme, weakestMark } from '../law/terms.js';
import type { EntitledHeir, FallsTo, Heirs, Survivor } from './heir.types.js';

interface RankedHeir<Person extends Survivor> {
  readonly rank: number;
  readonly heir: EntitledHeir<Person>;
}

/**
 * Who is entitled to the benefit of a death, by the law of its day: everybody of the first rank that has anybody. Where
 * none has, where the benefit falls to. Refused on a kinship that the law does not know.
 */
export function heirsByRank<Person extends Survivor>(
  today: LawOfTheDay,
  programme: Programme,
  survivors: readonly Person[],
): Heirs<Person> {
  const refusal = everyKinshipMustBeKnown(today, programme, survivors);
  if (refusal) return { outcome: 'refused', refusal };
  const ranked = survivors.flatMap(person => rankedBy(ranksOf(today, programme), person));
  if (ranked.length === 0) return withoutHeirsTheFundKeepsAllButTheFuneral(today, programme);
  return nextRankInheritsOnlyWhenTheFirstIsEmpty(ranked);
}

/** A refusal that names the first survivor whose kinship is none of the table's, or `null`. */
export function everyKinshipMustBeKnown(
  today: LawOfTheDay,
  programme: Programme,
  survivors: readonly Survivor[],
): Refusal | null {
  const known = ranksOf(today, programme).map(({ kinship }) => kinship);
  const index = survivors.findIndex(({ kinship }) => !known.includes(kinship));
  if (index === -1) return null;
  return outOfRange(`survivors.${index}.kinship`, survivors[index]?.kinship, known.join(' | '));
}

/** PP 44/2015 Art. 37 and 40: a spouse and the children are one rank; every later one inherits in default of those before. */
export function nextRankInheritsOnlyWhenTheFirstIsEmpty<Person extends Survivor>(
  ranked: readonly RankedHeir<Person>[],
): Extract<Heirs<Person>, { outcome: 'heirs' }> {
  const rank = Math.min(...ranked.map(entry => entry.rank));
  const { entitled = [], excluded = [] } = Object.groupBy(ranked, entry =>
    entry.rank === rank ? 'entitled' : 'excluded',
  );
  return {
    outcome: 'heirs',
    rank,
    heirs: entitled.map(({ heir }) => heir),
    excluded: excluded.map(({ heir }) => heir),
    mark: weakestMark(entitled.map(({ heir }) => heir.law.mark)),
  };
}

/** PP 44/2015 Art. 37 and 40: the funeral to whoever arranged the burial, the rest to the Dana Jaminan Sosial. */
export function withoutHeirsTheFundKeepsAllButTheFuneral(
  today: LawOfTheDay,
  programme: Programme,
): Extract<Heirs<never>, { outcome: 'no-heirs' }> {
  const rows = today.rows.withoutHeirs.filter(row => row.programme === programme);
  const fallsTo = rows.map(
    (row): FallsTo => ({ component: row.component, to: row.to, text: row.text, law: referenceOf(row) }),
  );
  return { outcome: 'no-heirs', fallsTo, mark: weakestMark(rows.map(({ mark }) => mark)) };
}

const ranksOf = (today: LawOfTheDay, programme: Programme): readonly RowOf<'heirRanks'>[] =>
  today.rows.heirRanks.filter(row => row.programme === programme);

function rankedBy<Person extends Survivor>(
  ranks: readonly RowOf<'heirRanks'>[],
  person: Person,
): RankedHeir<Person>[] {
  return ranks
    .filter(row => row.kinship === person.kinship)
    .map(row => ({ rank: row.rank, heir: { person, text: row.text, law: referenceOf(row) } }));
}
