export interface Difference {
  readonly field: string;
  readonly left: unknown;
  readonly right: unknown;
}

/** Compares two JSON values field by field and names each place in which they differ. */
export function differencesBetween(left: unknown, right: unknown, field = ''): Difference[] {
  if (!isObject(left) || !isObject(right)) {
    return Object.is(left, right) ? [] : [{ field, left, right }];
  }
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return keys.flatMap(key => differencesBetween(left[key], right[key], field ? `${field}.${key}` : key));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
