type Given = Readonly<Record<string, unknown>>;

/** A parameter of the address that is a text of a certain form, or nothing. */
export function textIn<const Name extends string>(given: Given, name: Name, form = /^.{1,200}$/) {
  const value = given[name];
  const text = typeof value === 'number' ? `${value}` : value;
  return (typeof text === 'string' && form.test(text) ? { [name]: text } : {}) as {
    readonly [N in Name]?: string;
  };
}

/** A parameter of the address that is one of some words, or nothing. */
export function oneOfIn<const Name extends string, const Word extends string>(
  given: Given,
  name: Name,
  words: readonly Word[],
) {
  const word = words.find(candidate => candidate === given[name]);
  return (word ? { [name]: word } : {}) as { readonly [N in Name]?: Word };
}

export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
export const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Filled<Values> = { [Key in keyof Values]?: Exclude<Values[Key], undefined | ''> };

/** Parameters for an address, without those that are not filled in. */
export function filled<Values extends object>(values: Values): Filled<Values>;
export function filled(values: object): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
