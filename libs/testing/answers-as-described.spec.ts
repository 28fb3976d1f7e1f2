import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnswersAsDescribed } from './answers-as-described.js';

const answering = (properties: object) => ({
  responses: {
    200: {
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties,
            required: Object.keys(properties),
            additionalProperties: false,
          },
        },
      },
    },
  },
});
const paths = {
  '/api/claims/{claimId}': { get: answering({ award: { type: 'integer' } }) },
  '/api/claims/count': { get: answering({ count: { type: 'integer' } }) },
};

const server = createServer((_request, response) => response.end(JSON.stringify({ paths })));
let answers: AnswersAsDescribed;
beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  answers = new AnswersAsDescribed(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(() => {
  server.close();
});

describe('An answer', () => {
  it('as described is let through, as is one of a route that describes none', async () => {
    await answers.check('/api/claims/17?full=1', 'GET', 200, { award: 42 });
    await answers.check('/api/claims/count', 'GET', 200, { count: 1 });
    await answers.check('/api/claims/17', 'GET', 404, { code: 'CLAIM_NOT_FOUND' });
    await answers.check('/api/payers', 'GET', 200, 'anything');
  });

  it.each([
    ['of another type', { award: '42' }],
    ['with a member missing', {}],
    ['with a member too many', { award: 42, nik: 'x' }],
  ])('%s is found', async (_what, body) => {
    await expect(answers.check('/api/claims/17', 'GET', 200, body)).rejects.toThrow(/other than described/);
  });
});
