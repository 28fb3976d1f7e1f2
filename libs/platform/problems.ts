import { canonicalJson, type Refusal } from '#kernel';

interface Bilingual {
  readonly id: string;
  readonly en: string;
}

/** What a person is told when a command or a request is refused. `{name}` is replaced by the refusal's value. */
export interface ProblemEntry extends Bilingual {
  readonly status: number;
  readonly fix: Bilingual;
  /** Of values that are codes: what people read instead. A code without words is told as it is. */
  readonly words?: Readonly<Record<string, Words>>;
}

type Words = Readonly<Record<string, Bilingual>>;

export type ProblemCatalogue = Readonly<Record<string, ProblemEntry>>;

/** Checks nothing at run time; keeps the codes as types. */
export const defineProblems = <const Catalogue extends ProblemCatalogue>(catalogue: Catalogue): Catalogue =>
  catalogue;

export interface FieldProblem extends Bilingual {
  readonly field: string;
  readonly code: string;
}

/** RFC 9457 problem details, with both languages beside the one that was asked for. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fix: string;
  readonly texts: { readonly id: ProblemText; readonly en: ProblemText };
  readonly values: Readonly<Record<string, unknown>>;
  readonly correlationId: string;
  readonly errors?: readonly FieldProblem[];
}

interface ProblemText {
  readonly detail: string;
  readonly fix: string;
}

export interface ProblemContext {
  readonly language: 'id' | 'en';
  readonly correlationId: string;
  readonly errors?: readonly FieldProblem[];
}

/** Bahasa Indonesia unless English is asked for. */
export const languageOf = (acceptLanguage: string | undefined): 'id' | 'en' =>
  /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'id';

/** The problem document of a refusal. A code without an entry is a bug of the service and says so. */
export function problemOf(
  refusal: Refusal,
  catalogue: ProblemCatalogue,
  context: ProblemContext,
): ProblemDocument {
  const entry = catalogue[refusal.code] ?? unnamedRefusal;
  const values = (language: 'id' | 'en') => inWords(refusal.values, entry.words ?? {}, language);
  const text = (language: 'id' | 'en'): ProblemText => ({
    detail: fill(entry[language], values(language)),
    fix: fill(entry.fix[language], values(language)),
  });
  const texts = { id: text('id'), en: text('en') };
  return {
    type: `urn:santunan:problem:${refusal.code}`,
    title: texts[context.language].detail,
    status: entry.status,
    code: refusal.code,
    ...texts[context.language],
    texts,
    values: refusal.values,
    correlationId: context.correlationId,
    ...(context.errors ? { errors: context.errors } : {}),
  };
}

const unnamedRefusal: ProblemEntry = {
  status: 422,
  id: 'Permintaan ditolak oleh suatu aturan yang belum diberi penjelasan.',
  en: 'The request was refused by a rule that has no explanation yet.',
  fix: {
    id: 'Laporkan kode ini kepada pengelola sistem.',
    en: 'Report this code to those who run the system.',
  },
};

/** A value of several codes is their list, or their text with commas between them; a text in both languages is told in one. */
function inWords(
  values: Refusal['values'],
  words: NonNullable<ProblemEntry['words']>,
  language: 'id' | 'en',
): Refusal['values'] {
  const spoken = Object.entries(values).flatMap(([name, value]) =>
    isBilingual(value) ? [[name, value[language]] as const] : [],
  );
  const coded = Object.entries(words).filter(([name]) => values[name] !== undefined);
  const said = coded.map(([name, texts]) => {
    const codes = [values[name]].flat().flatMap(value => String(value).split(', '));
    return [name, codes.map(code => texts[code]?.[language] ?? code).join(', ')] as const;
  });
  return { ...values, ...Object.fromEntries([...spoken, ...said]) };
}

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'id' in value && 'en' in value;

function fill(text: string, values: Readonly<Record<string, unknown>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? canonicalJson(value) : String(value);
  });
}
