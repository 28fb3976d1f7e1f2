import { describe, expect, it } from '@jest/globals';
import { citationsOf } from './citations.js';

const [a, b] = ['0199a1b2-0000-7000-8000-000000000001/1', '0199a1b2-0000-7000-8000-000000000002/3'];

describe('what an event cites', () => {
  it('is its evidence, at the top and within its reasons', () => {
    const body = JSON.stringify({
      evidence: [a],
      reasons: [{ code: 'MONTH_NOT_PAID', values: {}, evidence: [b] }],
    });
    expect(citationsOf(body).events).toEqual([a, b]);
  });

  it('is the payout, invoice, payer and roster that it names', () => {
    const id = '0199a1b2-0000-7000-8000-00000000000a';
    expect(
      citationsOf(JSON.stringify({ invoiceId: id, payerId: id, members: [{ personId: id }] })).streams,
    ).toEqual([id, id]);
  });

  it('is nothing when the body is not JSON or names something else', () => {
    expect(citationsOf('{broken')).toEqual({ events: [], streams: [] });
    expect(citationsOf('{"evidence":["x","y/0"],"invoiceId":7}')).toEqual({ events: [], streams: [] });
  });
});
