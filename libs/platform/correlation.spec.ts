import { describe, expect, it } from '@jest/globals';
import { correlationIdIn, traceparentIn } from './correlation.js';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const span = '00f067aa0ba902b7';

describe('What a caller says of the thread of its request', () => {
  it('is believed when it is an id and a trace', () => {
    const id = '01a1fd75-43f4-712b-95b6-3d11df2418ee';
    expect(correlationIdIn({ 'x-correlation-id': id })).toBe(id);
    expect(traceparentIn({ traceparent: `00-${trace}-${span}-01` })).toBe(`00-${trace}-${span}-01`);
  });

  it.each([undefined, '', '5106011006719000', 'Contoh Nama', ['a', 'b']])('is no id: %p', said => {
    expect(correlationIdIn({ ...(said ? { 'x-correlation-id': said } : {}) })).toBeNull();
  });

  it.each([
    undefined,
    `01-${trace}-${span}-01`,
    `00-${trace.toUpperCase()}-${span}-01`,
    `00-${'0'.repeat(32)}-${span}-01`,
    `00-${trace}-${'0'.repeat(16)}-01`,
    `00-${trace}-${span}-01-more`,
  ])('is no trace: %p', said => {
    expect(traceparentIn({ ...(said ? { traceparent: said } : {}) })).toBeNull();
  });
});
