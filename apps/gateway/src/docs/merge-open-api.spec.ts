import { describe, expect, it } from '@jest/globals';
import { mergeOpenApi, type OpenApiDocument } from './merge-open-api.js';

const problem = { type: 'object', properties: { code: { type: 'string' } } };
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const documentOf = (noun: string, field: string): OpenApiDocument => ({
  openapi: '3.1.0',
  paths: {
    [`/api/${noun}`]: {
      get: { operationId: 'read', responses: { 200: reference('Page'), '4XX': reference('Problem') } },
    },
    '/health/live': { get: { operationId: 'live' } },
    '/metrics': { get: { operationId: 'metrics' } },
  },
  components: {
    schemas: {
      Page: { type: 'object', properties: { items: { type: 'array', items: reference('Item') } } },
      Item: { type: 'object', properties: { [field]: { type: 'string' }, operationId: { type: 'string' } } },
      Problem: problem,
    },
  },
});
const two = [
  { service: 'claims', document: documentOf('claims', 'claimId') },
  { service: 'billing', document: documentOf('invoices', 'invoiceId') },
];

describe('Interfaces put together', () => {
  const merged = mergeOpenApi(two, []);

  it('keep the paths of every service, and those under /api only', () => {
    expect(Object.keys(merged.paths)).toEqual(['/api/claims', '/api/invoices']);
  });

  it('keep types of one name apart, and everything that points to them', () => {
    expect(Object.keys(merged.components.schemas)).toEqual([
      'claims.Page',
      'claims.Item',
      'Problem',
      'billing.Page',
      'billing.Item',
    ]);
    expect(merged.paths['/api/invoices']).toEqual({
      get: {
        operationId: 'billing_read',
        responses: { 200: reference('billing.Page'), '4XX': reference('Problem') },
      },
    });
    expect(merged.components.schemas['claims.Page']).toMatchObject({
      properties: { items: { items: reference('claims.Item') } },
    });
  });

  it('leave a field alone that is called like a member of the description', () => {
    expect(merged.components.schemas['claims.Item']).toMatchObject({
      properties: { operationId: { type: 'string' } },
    });
  });

  it('say who is missing, to programs and to people', () => {
    expect(mergeOpenApi(two, ['audit', 'enrollment'])).toMatchObject({
      'x-unavailable': ['audit', 'enrollment'],
      info: { description: expect.stringContaining('audit, enrollment') },
    });
    expect(merged).not.toHaveProperty('x-unavailable');
    expect(mergeOpenApi([], ['claims']).paths).toEqual({});
  });
});
