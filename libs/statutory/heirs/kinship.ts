/** What families call it, and what the table of heirs does. */
const SAME_KINSHIP: Readonly<Record<string, string>> = {
  WIDOW: 'SPOUSE',
  WIDOWER: 'SPOUSE',
  WIFE: 'SPOUSE',
  HUSBAND: 'SPOUSE',
  SON: 'CHILD',
  DAUGHTER: 'CHILD',
  MOTHER: 'PARENT',
  FATHER: 'PARENT',
  GRANDMOTHER: 'GRANDPARENT',
  GRANDFATHER: 'GRANDPARENT',
  BROTHER: 'SIBLING',
  SISTER: 'SIBLING',
  WILL: 'NAMED_IN_WILL',
};

/** Other words for kinships of the table of heirs: what is said, and what the table calls it. */
export const OTHER_WORDS_OF_KINSHIP: readonly (readonly [string, string])[] = Object.entries(SAME_KINSHIP);

/** The kinship that a relation is in the table of heirs; a word that is no other word for one stays as it is. */
export const kinshipOf = (relation: string): string => SAME_KINSHIP[relation] ?? relation;
