import { assertNever } from '#kernel';
import type { Answer, NamedRefusal } from './answer.types.js';

/** One expectation that the answer does not meet. */
export interface Difference {
  readonly key: string;
  readonly expected: unknown;
  /** `undefined` where the answer has nothing of this name. */
  readonly got: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** Every key of the expectation against the answer, deeply and exactly; empty where all are met. */
export function differencesOf(expected: Values, answer: Answer): Difference[] {
  switch (answer.outcome) {
    case 'not-understood':
      return Object.entries(expected).map(([key, value]) => ({ key, expected: value, got: undefined }));
    case 'refused':
      return Object.entries(expected).flatMap(([key, value]) =>
        key === 'refused'
          ? ofRefusal(value, answer.refusal)
          : ofValue(key, value, nameOf(key, answer.refusal)),
      );
    case 'answered':
      return Object.entries(expected).flatMap(([key, value]) =>
        ofValue(key, value, Object.hasOwn(answer.values, key) ? answer.values[key] : undefined),
      );
    default:
      return assertNever(answer);
  }
}

/** What an expectation may name beside `refused`. */
function nameOf(key: string, { code, field }: NamedRefusal): unknown {
  if (key === 'code') return code;
  return key === 'field' ? field : undefined;
}

/** `true`, the code, the field's name, or an object of the refusal's values. */
function ofRefusal(expected: unknown, refusal: NamedRefusal): Difference[] {
  if (expected === true) return [];
  const { code, field, values } = refusal;
  if (typeof expected === 'string') {
    const fits = expected === code || field === expected || field.endsWith(`.${expected}`);
    return fits ? [] : [{ key: 'refused', expected, got: { code, field } }];
  }
  return ofValue('refused', expected, { ...values, code, field });
}

function ofValue(key: string, expected: unknown, got: unknown): Difference[] {
  if (Array.isArray(expected)) return ofList(key, expected, got);
  if (!isValues(expected)) return Object.is(expected, got) ? [] : [{ key, expected, got }];
  if (!isValues(got)) return [{ key, expected, got }];
  return Object.entries(expected).flatMap(([name, value]) =>
    ofValue(`${key}.${name}`, value, Object.hasOwn(got, name) ? got[name] : undefined),
  );
}

function ofList(key: string, expected: readonly unknown[], got: unknown): Difference[] {
  if (!Array.isArray(got) || got.length !== expected.length) return [{ key, expected, got }];
  return expected.flatMap((value, index) => ofValue(`${key}[${index}]`, value, got[index]));
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
