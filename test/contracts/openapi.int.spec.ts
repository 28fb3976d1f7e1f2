import { readFile, writeFile } from 'node:fs/promises';
import SwaggerParser from '@apidevtools/swagger-parser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import type { DatabaseOfService } from '#platform';
import { bootForTest, DEAF, type TestService } from '#testing';
import { AuditModule } from '../../apps/audit/src/audit.module.js';
import { database as audit } from '../../apps/audit/src/database.js';
import { ClaimsModule } from '../../apps/claims/src/claims.module.js';
import { database as claims } from '../../apps/claims/src/database.js';
import { ContributionBillingModule } from '../../apps/contribution-billing/src/contribution-billing.module.js';
import { database as billing } from '../../apps/contribution-billing/src/database.js';
import { database as disbursement } from '../../apps/disbursement/src/database.js';
import { DisbursementModule } from '../../apps/disbursement/src/disbursement.module.js';
import { database as enrollment } from '../../apps/enrollment/src/database.js';
import { EnrollmentModule } from '../../apps/enrollment/src/enrollment.module.js';
import { closedAddress, startGateway, type TestGateway } from '../../apps/gateway/src/testing-upstreams.js';

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly { in: string; name: string; required?: boolean }[];
  readonly responses: Readonly<
    Record<
      string,
      { content?: Record<string, { schema: { $ref: string } }>; headers?: Record<string, object> }
    >
  >;
  readonly 'x-fresh-sign-in'?: boolean;
}

interface Description {
  readonly openapi: string;
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Record<string, object>; readonly securitySchemes: object };
  readonly 'x-unavailable'?: readonly string[];
}

const modules: [string, Type, DatabaseOfService][] = [
  ['enrollment', EnrollmentModule, enrollment],
  ['billing', ContributionBillingModule, billing],
  ['claims', ClaimsModule, claims],
  ['disbursement', DisbursementModule, disbursement],
  ['audit', AuditModule, audit],
];
const SNAPSHOT = 'apps/console/openapi.json';
const services = new Map<string, TestService>();
let gateway: TestGateway;
let merged: Description;
let operations: [string, Operation][];

const addresses = () =>
  Object.fromEntries([...services].map(([name, { url }]) => [`${name.toUpperCase()}_URL`, url]));
const readFrom = async (url: string, path: string) =>
  (await (await fetch(`${url}${path}`)).json()) as Description;
const operationsOf = ({ paths }: Description): [string, Operation][] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
const without = (has: (operation: Operation) => boolean): string[] =>
  operations.filter(([, operation]) => !has(operation)).map(([name]) => name);

/** Where two documents differ, by place: a print of both would fill pages. */
function differences(one: unknown, other: unknown, place = ''): string[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other) ? [] : [`${place}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`];
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap(name =>
    differences(one[name as never], other[name as never], `${place}/${name}`),
  );
}

beforeAll(async () => {
  const nobody = await closedAddress();
  for (const [name, module, database] of modules) {
    services.set(
      name,
      await bootForTest(module, database, {
        ...DEAF,
        BANK_URL: nobody,
        BANK_API_KEY: 'the-key-of-this-test',
      }),
    );
  }
  gateway = await startGateway(addresses());
  merged = await readFrom(gateway.url, '/api/openapi.json');
  operations = operationsOf(merged);
}, 120_000);
afterAll(async () => {
  await gateway.close();
  await Promise.all([...services.values()].map(service => service.close()));
}, 60_000);

describe('The interface of', () => {
  it.each(modules.map(([name]) => name))('%s is a valid OpenAPI 3.1 document', async name => {
    const document = await readFrom(services.get(name)?.url ?? '', '/openapi.json');
    expect(document.openapi).toBe('3.1.0');
    await SwaggerParser.validate(structuredClone(document) as never);
  });

  it('all services together is one, too', async () => {
    expect(merged.openapi).toBe('3.1.0');
    expect(merged['x-unavailable']).toBeUndefined();
    await SwaggerParser.validate(structuredClone(merged) as never);
  });

  it('all services together is the one that the console was built against', async () => {
    if (process.env['WRITE_OPENAPI']) await writeFile(SNAPSHOT, `${JSON.stringify(merged, null, 2)}\n`);
    const { info: _, ...built } = JSON.parse(await readFile(SNAPSHOT, 'utf8'));
    const { info: __, ...now } = merged;
    // `npm run openapi` writes the new one.
    expect(differences(now, built)).toEqual([]);
  });

  it('all services together loses nothing of any', async () => {
    const own = await Promise.all([...services.values()].map(({ url }) => readFrom(url, '/openapi.json')));
    const names = own
      .flatMap(operationsOf)
      .map(([name]) => name)
      .filter(name => name.includes(' /api/'));
    expect(operations.map(([name]) => name).sort()).toEqual(names.sort());
    expect(names.length).toBeGreaterThan(35);
  });

  it('all services together without some says in words who is missing', async () => {
    const partial = await startGateway({ CLAIMS_URL: services.get('claims')?.url ?? '' });
    try {
      const document = await readFrom(partial.url, '/api/openapi.json');
      expect(document['x-unavailable']).toEqual(['enrollment', 'billing', 'disbursement', 'audit']);
      expect(document.info.description).toContain('enrollment, billing, disbursement, audit');
      expect(
        Object.keys(document.paths).every(path =>
          /^\/api\/(claims|accidents|guarantees|letters|return-to-work|quotes\/benefit$)/.test(path),
        ),
      ).toBe(true);
      await SwaggerParser.validate(structuredClone(document) as never);
    } finally {
      await partial.close();
    }
  });
});

describe('Every operation', () => {
  it('has a name of its own', () => {
    const names = operations.map(([, { operationId }]) => operationId);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('says in both languages what it is for', () => {
    expect(without(({ summary }) => /^[^·]{5,} · [^·]{5,}$/.test(summary ?? ''))).toEqual([]);
  });

  it('asks for a sign-in, but for those that a family asks and for quotes', () => {
    const open = without(({ security }) => JSON.stringify(security) === '[{"bearer":[]}]');
    expect(open.sort()).toEqual([
      'GET /api/letters/verify',
      'POST /api/claims/status',
      'POST /api/quotes/benefit',
      'POST /api/quotes/contribution',
    ]);
    expect(merged.components.securitySchemes).toMatchObject({ bearer: { type: 'http', scheme: 'bearer' } });
  });

  it('says how it succeeds', () => {
    expect(without(({ responses }) => '200' in responses || '201' in responses)).toEqual([]);
  });

  it('says how it refuses', () => {
    const isProblem = (operation: Operation, status: string) =>
      operation.responses[status]?.content?.['application/problem+json']?.schema.$ref.endsWith('Problem');
    expect(without(one => Boolean(isProblem(one, '4XX') && isProblem(one, '5XX')))).toEqual([]);
  });

  it('that changes something asks for a key, and none that only reads', () => {
    const keyed = operations.filter(([, { parameters = [] }]) =>
      parameters.some(one => one.in === 'header' && one.name === 'Idempotency-Key' && one.required === true),
    );
    const changing = operations.filter(([name]) => !/^GET |\/(search|preview|status)$|\/quotes\//.test(name));
    expect(keyed.map(([name]) => name)).toEqual(changing.map(([name]) => name));
    expect(changing.length).toBeGreaterThan(15);
  });

  it('that approves asks for a fresh sign-in, and says so', () => {
    const fresh = operations.filter(([, operation]) => operation['x-fresh-sign-in'] === true);
    expect(fresh.map(([name]) => name).sort()).toEqual([
      'POST /api/claims/approvals',
      'POST /api/claims/{claimId}/appeals/decision',
      'POST /api/claims/{claimId}/approval',
      'POST /api/claims/{claimId}/correction/approval',
      'POST /api/claims/{claimId}/payees/{payeeId}/account/confirmation',
      'POST /api/claims/{claimId}/scholarships/years/approval',
      'POST /api/payments/{paymentId}/finding/approval',
      'POST /api/payouts/resume',
      'POST /api/payouts/{payoutId}/approval',
      'POST /api/recoveries/{recoveryId}/approval',
    ]);
    const silent = fresh.filter(([, { responses }]) => !responses['401']?.headers?.['WWW-Authenticate']);
    expect(silent).toEqual([]);
  });

  it('names each part of its path', () => {
    const unnamed = operations.filter(([name, { parameters = [] }]) => {
      const parts = [...name.matchAll(/\{(\w+)\}/g)].map(([, part]) => part);
      const described = parameters.filter(one => one.in === 'path').map(one => one.name);
      return JSON.stringify(parts.sort()) !== JSON.stringify(described.sort());
    });
    expect(unnamed).toEqual([]);
  });
});

describe('Every schema', () => {
  it('is there for somebody and describes something', () => {
    const text = JSON.stringify(merged);
    const names = Object.keys(merged.components.schemas);
    expect(names.filter(name => !text.includes(`"#/components/schemas/${name}"`))).toEqual([]);
    const empty = Object.entries(merged.components.schemas).filter(
      ([, schema]) => !('properties' in schema) || Object.keys(schema.properties as object).length === 0,
    );
    expect(empty).toEqual([]);
  });

  it('of problems is one for all', () => {
    expect(Object.keys(merged.components.schemas).filter(name => name.endsWith('Problem'))).toEqual([
      'Problem',
    ]);
  });
});
