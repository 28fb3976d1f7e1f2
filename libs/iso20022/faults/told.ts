/** What is wrong and how it is mended, in both languages. */
export interface Told {
  readonly id: string;
  readonly en: string;
  readonly fix: { readonly id: string; readonly en: string };
}

/** What a message names: codes, counts and amounts, never a name or an account. */
export type Values = Readonly<Record<string, string | number>>;

/** A text of a table with its values put in. */
export const toldWith = ({ id, en, fix }: Told, values: Values): Told => ({
  id: filled(id, values),
  en: filled(en, values),
  fix: { id: filled(fix.id, values), en: filled(fix.en, values) },
});

const filled = (template: string, values: Values): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
