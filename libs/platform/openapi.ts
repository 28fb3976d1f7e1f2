import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { schemaOfRules, type TypeWithRules } from './openapi-schemas.js';
import { bodyTypesOf } from './route-rules.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** Describes the interface of a service at `/openapi.json`: its routes, its request types by their rules, its problems. */
export function serveOpenApi(app: NestFastifyApplication, service: string): void {
  let document: OpenAPIObject | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/openapi.json', async () => {
      document ??= describeService(app, service);
      return document;
    });
}

function describeService(app: NestFastifyApplication, service: string): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle(`Santunan: ${service}`)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, description);
  const described: Schemas = { Problem: problem };
  for (const type of bodyTypesOf(app)) describeType(type, described);
  return {
    ...document,
    paths: withPathParameters(document.paths),
    components: { ...document.components, schemas: { ...document.components?.schemas, ...described } },
  };
}

type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['get']>;

/** A branded type leaves no trace in the metadata, so that its parameter goes missing; the path still names it. */
function withPathParameters(paths: Paths): Paths {
  const complete = (path: string, operation: Operation): Operation => {
    const described = (operation.parameters ?? []).map(parameter =>
      'name' in parameter ? parameter.name : '',
    );
    const missing = [...path.matchAll(/\{(\w+)\}/g)]
      .map(([, name = '']) => name)
      .filter(name => !described.includes(name))
      .map(name => ({ name, in: 'path' as const, required: true, schema: text }));
    return { ...operation, parameters: [...missing, ...(operation.parameters ?? [])] };
  };
  return Object.fromEntries(
    Object.entries(paths).map(([path, methods]) => [
      path,
      Object.fromEntries(
        Object.entries(methods).map(([method, operation]) => [
          method,
          complete(path, operation as Operation),
        ]),
      ),
    ]),
  );
}

/** A request type and those inside it; each once, under its own name. */
function describeType(type: TypeWithRules, described: Schemas): void {
  if (described[type.name]) return;
  const { schema, nested } = schemaOfRules(type);
  described[type.name] = schema;
  for (const inner of nested) describeType(inner, described);
}

const text = { type: 'string' };
const bothLanguages = {
  type: 'object',
  properties: { detail: text, fix: text },
  required: ['detail', 'fix'],
};

/** RFC 9457 with the members that every problem of this system has. */
const problem: Schemas[string] = {
  type: 'object',
  properties: {
    type: { type: 'string', description: 'urn:santunan:problem:<code>' },
    title: text,
    status: { type: 'integer' },
    code: text,
    detail: text,
    fix: text,
    texts: { type: 'object', properties: { id: bothLanguages, en: bothLanguages }, required: ['id', 'en'] },
    values: { type: 'object', additionalProperties: true },
    correlationId: text,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: text, code: text, id: text, en: text },
        required: ['field', 'code', 'id', 'en'],
      },
    },
  },
  required: ['type', 'title', 'status', 'code', 'detail', 'fix', 'texts', 'values', 'correlationId'],
};
