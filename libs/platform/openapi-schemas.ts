import type { OpenAPIObject } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';

type Schema = Exclude<
  NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string],
  { readonly $ref: string }
>;
type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

export interface TypeWithRules {
  new (): object;
  readonly name: string;
}

/** The schema of a request type, read from the same rules that check it, and the request types inside it. */
export function schemaOfRules(type: TypeWithRules): { schema: Schema; nested: TypeWithRules[] } {
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  const byProperty = Map.groupBy(rules, ({ propertyName }) => propertyName);
  const nested = [...byProperty].flatMap(([property, own]) =>
    isNested(own) ? innerType(type, property) : [],
  );
  const properties = [...byProperty].map(([property, own]) => [
    property,
    propertySchema(type, property, own),
  ]);
  const required = [...byProperty]
    .filter(([, own]) => !own.some(isConditional))
    .map(([property]) => property);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(properties) as Record<string, Schema>,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    },
    nested,
  };
}

function propertySchema(type: TypeWithRules, property: string, rules: readonly Rule[]): Schema {
  const [inner] = isNested(rules) ? innerType(type, property) : [];
  const reference = inner ? ({ $ref: `#/components/schemas/${inner.name}` } as Schema) : {};
  const ofItems = rules.filter(({ each }) => each).reduce(withRule, reference);
  const own = rules.filter(({ each }) => !each).reduce(withRule, {} as Schema);
  const isList = own.type === 'array' || rules.some(({ each }) => each);
  return isList ? { ...own, type: 'array', items: ofItems } : { ...reference, ...own };
}

const withRule = (schema: Schema, { name, constraints, context }: Rule): Schema => ({
  ...schema,
  ...SCHEMA_OF_RULE[name ?? '']?.(
    (context as { limits?: unknown[] } | undefined)?.limits ?? constraints ?? [],
  ),
});

const SCHEMA_OF_RULE: Readonly<Record<string, (limits: readonly unknown[]) => object>> = {
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isNumber: () => ({ type: 'number' }),
  isInt: () => ({ type: 'integer' }),
  isObject: () => ({ type: 'object' }),
  isArray: () => ({ type: 'array' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  min: ([minimum]) => ({ minimum }),
  max: ([maximum]) => ({ maximum }),
  isLength: ([minLength, maxLength]) => ({ type: 'string', minLength, maxLength }),
  minLength: ([minLength]) => ({ type: 'string', minLength }),
  maxLength: ([maxLength]) => ({ type: 'string', maxLength }),
  matches: ([pattern]) => ({ type: 'string', pattern: (pattern as RegExp).source }),
  isIn: ([allowed]) => ({ enum: allowed }),
  isEnum: ([allowed]) => ({ enum: Object.values(allowed as object) }),
  equals: ([only]) => ({ const: only }),
  arrayMinSize: ([minItems]) => ({ minItems }),
  arrayMaxSize: ([maxItems]) => ({ maxItems }),
  arrayUnique: () => ({ uniqueItems: true }),
  isPlainDate: () => ({ type: 'string', format: 'date' }),
  isPlainMonth: () => ({ type: 'string', pattern: '^\\d{4}-\\d{2}$' }),
  isRupiah: () => ({ type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  isRecordText: ([maxLength]) => ({ type: 'string', minLength: 1, maxLength }),
};

const isConditional = ({ type }: Rule): boolean => type === 'conditionalValidation';
const isNested = (rules: readonly Rule[]): boolean => rules.some(({ type }) => type === 'nestedValidation');

/** class-transformer knows the type inside a property and shows it only by making one. */
function innerType(type: TypeWithRules, property: string): TypeWithRules[] {
  const made = plainToInstance(type, { [property]: {} }) as Record<string, object | undefined>;
  const inner = made[property]?.constructor as TypeWithRules | undefined;
  return inner && inner.name !== 'Object' ? [inner] : [];
}
