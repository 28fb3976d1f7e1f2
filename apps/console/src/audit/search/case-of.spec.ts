import { describe, expect, it } from '@jest/globals';
import { caseOf } from './case-of.js';

const event = (topic: string, type: string) => ({ topic, type, stream: 's', correlationId: 'c' });

describe('The case of an event', () => {
  it.each([
    ['claims.events', 'ClaimSubmitted', 's'],
    ['disbursement.events', 'PaymentSettled', 'c'],
    ['disbursement.events', 'PayoutPrepared', null],
    ['billing.events', 'InvoicePaid', null],
    ['enrollment.events', 'RosterImported', null],
  ])('on %s of type %s is %j', (topic, type, found) => {
    expect(caseOf(event(topic, type))).toBe(found);
  });
});
