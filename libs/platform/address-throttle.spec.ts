import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import { AddressThrottle } from './address-throttle.js';

class TwoTries extends AddressThrottle {
  protected readonly triesPerMinute = 2;
}

/** A request as the throttle sees it, and the headers that it set on the answer. */
function asking(throttle: AddressThrottle, headers: Record<string, string>, ip = '127.0.0.1') {
  const answered: Record<string, string> = {};
  const header = (name: string, value: string) => Object.assign(answered, { [name]: value });
  const http = { getRequest: () => ({ headers, ip }), getResponse: () => ({ header }) };
  const context = { switchToHttp: () => http } as unknown as ExecutionContext;
  return { answered, ask: () => throttle.canActivate(context) };
}

describe('An address', () => {
  it('is stopped after its tries, and told for how long', () => {
    const { ask, answered } = asking(new TwoTries(), { 'x-client-address': '192.0.2.1' });
    expect([ask(), ask()]).toEqual([true, true]);
    expect(ask).toThrow(expect.objectContaining({ refusal: { code: 'TOO_MANY_REQUESTS', values: {} } }));
    expect(Number(answered['retry-after'])).toBeGreaterThan(50);
    expect(Number(answered['retry-after'])).toBeLessThanOrEqual(60);
  });

  it('is counted by itself, as the gateway names it or else as it connects', () => {
    const throttle = new TwoTries();
    const named = asking(throttle, { 'x-client-address': '192.0.2.1' });
    const unnamed = asking(throttle, { 'x-client-address': '' }, '198.51.100.1');
    expect([named.ask(), unnamed.ask(), named.ask(), unnamed.ask()]).toEqual([true, true, true, true]);
    expect(named.ask).toThrow();
    expect(unnamed.ask).toThrow();
    expect(asking(throttle, {}, '198.51.100.2').ask()).toBe(true);
  });
});
