import { describe, expect, it } from '@jest/globals';
import { parkedMessage } from './parked-copy.js';

const parked = {
  key: Buffer.from('key'),
  headers: { ce_type: 'InvoicePaid' },
  body: Buffer.from('body'),
  consumer: 'claims',
  topic: 'billing.events',
  partition: 3,
  offset: '17',
  cause: 'malformed',
  error: 'The value is not JSON in UTF-8',
};
const WHY = {
  parked_by: 'claims',
  parked_topic: 'billing.events',
  parked_partition: '3',
  parked_offset: '17',
  parked_cause: 'malformed',
  parked_error: 'The value is not JSON in UTF-8',
};

describe('the copy of a parked message', () => {
  it('is the message, with why it was parked and where it lay', () => {
    expect(parkedMessage(parked)).toEqual({
      key: parked.key,
      value: parked.body,
      headers: { ...parked.headers, ...WHY },
    });
  });

  it('leaves out a body, headers or a key that would make it too large for the broker', () => {
    const large = {
      ...parked,
      key: Buffer.alloc(2_000),
      headers: { huge: 'x'.repeat(900_000) },
      body: Buffer.alloc(1_000_000),
    };
    expect(parkedMessage(large)).toEqual({ key: null, value: null, headers: WHY });
  });

  it('has nothing of the body of a personal record', () => {
    expect(parkedMessage({ ...parked, topic: 'claims.private' }).value).toBeNull();
  });
});
