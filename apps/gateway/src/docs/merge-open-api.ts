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

type Schemas = Readonly<Record<string, unknown>>;

/** One document of many: names of schemas and operations are prefixed by their service, so that none clash. */
export function mergeOpenApi(documents: readonly ServiceDocument[], unavailable: readonly string[]) {
  return {
    openapi: '3.1.0',
    info: { title: 'Santunan', version: '1', description: describing(unavailable) },
    servers: [{ url: '/' }],
    paths: Object.assign({}, ...documents.map(pathsOf)) as OpenApiDocument['paths'],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: Object.assign({}, ...documents.map(schemasOf)) as Schemas,
    },
    ...(unavailable.length > 0 ? { 'x-unavailable': unavailable } : {}),
  };
}

const ABOUT =
  'Klaim JKK dan JKM dari pendaftaran sampai dibayar. Work accident and death claims from enrollment to payment.';

function describing(unavailable: readonly string[]): string {
  if (unavailable.length === 0) return ABOUT;
  const names = unavailable.join(', ');
  return `${ABOUT}\n\nTidak menjawab, jadi tidak tertulis di sini · not answering, so not described here: ${names}.`;
}

/** What is not under /api is between the service and those who run it. */
const pathsOf = ({ service, document }: ServiceDocument): object =>
  Object.fromEntries(
    Object.entries(document.paths)
      .filter(([path]) => path.startsWith('/api/'))
      .map(([path, methods]) => [path, renamed(methods, service)]),
  );

const schemasOf = ({ service, document }: ServiceDocument): Schemas =>
  Object.fromEntries(
    Object.entries(document.components?.['schemas'] ?? {}).map(([name, schema]) => [
      schemaName(name, service),
      renamed(schema, service),
    ]),
  );

const SCHEMA_REF = '#/components/schemas/';

/** A problem is the same wherever it comes from. */
const schemaName = (name: string, service: string): string =>
  name === 'Problem' ? name : `${service}.${name}`;

function renamed(value: unknown, service: string): unknown {
  if (Array.isArray(value)) return value.map(item => renamed(item, service));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, renamedMember(key, member, service)]),
  );
}

function renamedMember(key: string, member: unknown, service: string): unknown {
  if (typeof member !== 'string') return renamed(member, service);
  if (key === 'operationId') return `${service}_${member}`;
  const isReference = key === '$ref' && member.startsWith(SCHEMA_REF);
  return isReference ? `${SCHEMA_REF}${schemaName(member.slice(SCHEMA_REF.length), service)}` : member;
}
