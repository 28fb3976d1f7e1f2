/** The parts of an OpenAPI document that merging touches. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface ServiceDocument {
  readonly service: string;
  readonly document: OpenApiDocument;
}

/** One document of many: names of schemas and operations are prefixed by their service, so that none clash. */
export function mergeOpenApi(documents: readonly ServiceDocument[], unavailable: readonly string[]) {
  const renamed = documents.map(({ service, document }) => ({
    service,
    document: withPrefix(document, service),
  }));
  return {
    openapi: '3.0.0',
    info: {
      title: 'Santunan',
      version: '1',
      description:
        'Klaim JKK dan JKM dari pendaftaran sampai dibayar. Work accident and death claims from enrollment to payment.',
    },
    servers: [{ url: '/' }],
    paths: Object.assign({}, ...renamed.map(({ document }) => document.paths)) as OpenApiDocument['paths'],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: Object.assign({}, ...renamed.map(({ document }) => document.components?.['schemas'] ?? {})),
    },
    ...(unavailable.length > 0 ? { 'x-unavailable': unavailable } : {}),
  };
}

const SCHEMA_REF = '#/components/schemas/';

function withPrefix(document: OpenApiDocument, service: string): OpenApiDocument {
  const { schemas = {} } = document.components ?? {};
  const names = Object.entries(schemas).map(([name, schema]) => [
    `${service}.${name}`,
    renamed(schema, service),
  ]);
  return {
    ...document,
    paths: renamed(document.paths, service) as OpenApiDocument['paths'],
    components: { schemas: Object.fromEntries(names) },
  };
}

function renamed(value: unknown, service: string): unknown {
  if (Array.isArray(value)) return value.map(item => renamed(item, service));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, renamedMember(key, member, service)]),
  );
}

function renamedMember(key: string, member: unknown, service: string): unknown {
  if (key === '$ref' && typeof member === 'string')
    return member.replace(SCHEMA_REF, `${SCHEMA_REF}${service}.`);
  if (key === 'operationId' && typeof member === 'string') return `${service}_${member}`;
  return renamed(member, service);
}
