import { getMetadataStorage, type ValidationError } from 'class-validator';
import { textsOfRule } from './field-texts.table.js';
import type { FieldProblem } from './problems.js';

export type FaultOfField = FieldProblem;

/** A key that a sender made up can itself be a person's data: only names that look like names are repeated. */
const NAME = /^(?:[A-Za-z_][A-Za-z0-9_]{0,39}|\d{1,6})$/;

/** One entry per broken rule: which field, what is wrong, how to put it right. Never a value that was sent. */
export function fieldFaults(errors: readonly ValidationError[], request: unknown, path = ''): FaultOfField[] {
  return errors.flatMap(error => {
    const field = `${path}${NAME.test(error.property) ? error.property : '?'}`;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field: field === 'undefined' ? '' : field,
      code: rule,
      ...(ownWords(message) ?? textsOfRule(rule, limitsOf(error, rule, request))),
    }));
    return [...own, ...fieldFaults(error.children ?? [], memberOf(request, error.property), `${field}.`)];
  });
}

/** A rule may bring its own words as `Bahasa Indonesia · English`. */
function ownWords(message: string): { readonly id: string; readonly en: string } | null {
  const [id, en] = message.split(' · ');
  return id && en ? { id, en } : null;
}

/** The limits that the rule was declared with, e.g. the smallest number allowed. */
function limitsOf(error: ValidationError, rule: string, owner: unknown): readonly unknown[] {
  const declared = error.contexts?.[rule] as { limits?: readonly unknown[] } | undefined;
  if (declared?.limits) return declared.limits;
  const type = (owner as object | null)?.constructor;
  if (typeof type !== 'function') return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  return (
    rules.find(({ propertyName, name }) => propertyName === error.property && name === rule)?.constraints ??
    []
  );
}

const memberOf = (owner: unknown, property: string): unknown =>
  (owner as Record<string, unknown> | null | undefined)?.[property];
