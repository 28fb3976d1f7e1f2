/** What a schema says of an element, without the value that it says it of. */
export interface SchemaProblem {
  readonly element: string;
  readonly problem: string;
  readonly problemEn: string;
}

type Words = readonly [id: string, en: string];

const BY_FACET: Readonly<Record<string, Words>> = {
  pattern: ['bentuknya salah', 'it has the wrong form'],
  enumeration: ['bukan salah satu nilai yang diizinkan', 'it is none of the allowed values'],
  minLength: ['terlalu pendek', 'it is too short'],
  maxLength: ['terlalu panjang', 'it is too long'],
  totalDigits: ['terlalu banyak angka', 'it has too many digits'],
  fractionDigits: ['terlalu banyak desimal', 'it has too many decimals'],
  minInclusive: ['terlalu kecil', 'it is too small'],
};
const BY_SENTENCE: readonly (readonly [RegExp, Words])[] = [
  [/: Missing child element\(s\)\./, ['ada yang kurang di dalamnya', 'something in it is missing']],
  [/: This element is not expected\./, ['tidak pada tempatnya', 'it does not belong there']],
  [/: The attribute '\w+' is required but missing\./, ['atributnya kurang', 'it lacks an attribute']],
  [
    /attribute '[^']*': The attribute '[^']*' is not allowed\./,
    ['atributnya tidak dikenal', 'it has an unknown attribute'],
  ],
  [
    / is not a valid value of /,
    ['nilainya bukan dari jenis yang benar', 'its value is not of the right kind'],
  ],
];
const OTHERWISE: Words = ['isinya salah', 'its content is wrong'];
const ELEMENT = /^Schemas validity error : Element '(?:\{[^}]*\})?([^']*)'/;
const FACET = /\[facet '(\w+)'\]/;
const EXPECTED =
  /(?:: Missing child element\(s\)|: This element is not expected)\. Expected is (?:one of )?\( (.*) \)\.?$/;
const NAMESPACES = /\{[^}]*\}/g;
const MOST_NAMES = 5;

/** Reads a message of xmllint. A name that the schema does not know is not repeated: a file could put anything there. */
export function schemaProblem(message: string, schema: string): SchemaProblem {
  const name = ELEMENT.exec(message)?.[1] ?? '';
  const [problem, problemEn] = wordsFor(message);
  const expected = expectedNames(message);
  return {
    element: schema.includes(`name="${name}"`) ? name : '?',
    problem: expected ? `${problem}; yang diharapkan ${expected}` : problem,
    problemEn: expected ? `${problemEn}; expected ${expected}` : problemEn,
  };
}

function wordsFor(message: string): Words {
  const facet = FACET.exec(message)?.[1];
  if (facet) return BY_FACET[facet] ?? OTHERWISE;
  return BY_SENTENCE.find(([sentence]) => sentence.test(message))?.[1] ?? OTHERWISE;
}

function expectedNames(message: string): string | null {
  const names = EXPECTED.exec(message)?.[1]?.replace(NAMESPACES, '').split(', ');
  return names ? names.slice(0, MOST_NAMES).join(', ') : null;
}
