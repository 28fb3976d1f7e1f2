import { describe, expect, it } from '@jest/globals';
import { signatureOver, theBankMustHaveSigned, theSignatureMustBeFresh } from './verify-signature.js';

const secret = 'a-secret-for-tests-only';
const callback = {
  path: '/api/bank/notices',
  body: Buffer.from('{"noticeId":"1"}'),
  timestamp: '2025-12-01T08:00:00.000+07:00',
};
const signed = { ...callback, signature: signatureOver(secret, callback) };

describe('The signature of a callback', () => {
  it('is the one that the bank makes', () => {
    expect(signed.signature).toBe(
      '70SDY66oaAe/1sCRbtnr5LQ2r0FlXP8o+uWKJv0rirAL5TD6viwguL7WDpkHkSfan8n502+R53Q+GK4c6UNpdA==',
    );
    expect(theBankMustHaveSigned(signed, secret)).toBeNull();
  });
  it.each([
    ['another secret', signed, 'another-secret-for-tests'],
    ['another byte', { ...signed, body: Buffer.from('{"noticeId": "1"}') }, secret],
    ['another time', { ...signed, timestamp: '2025-12-01T08:00:01.000+07:00' }, secret],
    ['another path', { ...signed, path: '/api/bank' }, secret],
    ['none', { ...signed, signature: '' }, secret],
    ['half of it', { ...signed, signature: signed.signature.slice(0, 44) }, secret],
    ['no base64', { ...signed, signature: '#'.repeat(88) }, secret],
  ])('is wrong with %s', (_what, given, key) => {
    expect(theBankMustHaveSigned(given, key)).toEqual({ code: 'BANK_SIGNATURE_WRONG', values: {} });
  });
});

describe('The time of a callback', () => {
  const at = (seconds: number) => Temporal.Instant.from('2025-12-01T01:00:00Z').add({ seconds });
  it.each([-300, 0, 300])('%i s from now is fresh', seconds => {
    expect(theSignatureMustBeFresh(callback, at(seconds))).toBeNull();
  });
  it.each([-301, 301, 86_400])('%i s from now is stale', seconds => {
    expect(theSignatureMustBeFresh(callback, at(seconds))).toEqual({
      code: 'BANK_SIGNATURE_STALE',
      values: { minutes: 5 },
    });
  });
  it.each(['', 'yesterday', '2025-12-01T08:00:00'])('"%s" is none', timestamp => {
    expect(theSignatureMustBeFresh({ timestamp }, at(0))?.code).toBe('BANK_SIGNATURE_STALE');
  });
});
