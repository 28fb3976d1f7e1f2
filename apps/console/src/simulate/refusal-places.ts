import type { Bilingual, Problem } from '../api/client.js';

/** How a form finds its fields by the names of the services. */
export interface Fields {
  readonly fieldOf: (named: string) => string;
  readonly onPage: readonly string[];
}

/** What a refusal says, by the field that it names; empty where it names none that is on the page. */
export function placesOf(problem: Problem, { fieldOf, onPage }: Fields): Readonly<Record<string, Bilingual>> {
  const said = [...errorsOf(problem), ...aboutField(problem, fieldOf, onPage)];
  const placed = said.map(([named, text]) => [fieldOf(named), text] as const);
  return Object.fromEntries(placed.filter(([field]) => onPage.includes(field)).toReversed());
}

type Said = readonly [named: string, text: Bilingual];

const errorsOf = ({ errors = [] }: Problem): readonly Said[] =>
  errors.map(({ field, id, en }) => [field, { id, en }]);

/** The text and what to do, at the field that the values name, or at the first value that is a field. */
function aboutField(
  { values, texts }: Problem,
  fieldOf: Fields['fieldOf'],
  onPage: Fields['onPage'],
): readonly Said[] {
  const named = typeof values['field'] === 'string' ? [values['field']] : Object.keys(values);
  const found = named.find(name => onPage.includes(fieldOf(name)));
  const inWords = ({ detail, fix }: { readonly detail: string; readonly fix: string }) => `${detail} ${fix}`;
  return found === undefined ? [] : [[found, { id: inWords(texts.id), en: inWords(texts.en) }]];
}
