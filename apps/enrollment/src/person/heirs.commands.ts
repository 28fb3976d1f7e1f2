/** Relations that PP 44/2015 articles 37 and 40 know, in their order. The file is a hint: nothing is decided on it. */
export const RELATIONS = [
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDPARENT',
  'GRANDCHILD',
  'SIBLING',
  'PARENT_IN_LAW',
  'NAMED_IN_WILL',
] as const;

export interface NamedHeir {
  readonly relation: (typeof RELATIONS)[number];
  readonly name: string;
  readonly nik: string | null;
}

export interface RecordHeirs {
  readonly personNik: string;
  readonly heirs: readonly NamedHeir[];
}
