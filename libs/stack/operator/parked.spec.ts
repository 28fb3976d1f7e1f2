import { describe, expect, it } from '@jest/globals';
import { parkedReport, readReturnRequest, returnReport } from './parked.js';

const services = ['claims', 'audit'];
const read = (...args: string[]) => readReturnRequest(args, services);

describe('what an operator asks for', () => {
  it('is only a look without --return', () => {
    expect(read()).toBeNull();
  });

  it('is all of a service, one message, or one cause', () => {
    expect(read('--return', 'claims')).toEqual({ service: 'claims', id: null, cause: null });
    expect(read('--return', 'claims', '--id', '12')).toEqual({ service: 'claims', id: '12', cause: null });
    expect(read('--return', 'audit', '--cause', 'failed')).toEqual({
      service: 'audit',
      id: null,
      cause: 'failed',
    });
  });

  it.each([
    ['a service that is not there', ['--return', 'mail'], 'Unknown service; there are: claims, audit.'],
    ['an id that is no number', ['--return', 'claims', '--id', 'x'], '--id must be a number.'],
    ['an unknown cause', ['--return', 'claims', '--cause', 'bad'], 'Unknown cause: bad.'],
    ['both at once', ['--return', 'claims', '--id', '1', '--cause', 'hole'], 'Either --id or --cause.'],
    ['an id without --return', ['--id', '1'], '--id and --cause need --return.'],
    ['an unknown option', ['--retry'], 'Unknown option.'],
  ])('%s is told, with the usage', (_what, args, text) => {
    expect(() => read(...args)).toThrow(text);
    expect(() => read(...args)).toThrow('npm run print:parked -- [--return');
  });
});

describe('the report', () => {
  const group = {
    service: 'claims',
    topic: 'billing.events',
    cause: 'failed',
    error: 'Error: no\n such table',
    count: 12,
    returning: 1,
    ids: ['3', '4'],
  };

  it('has a line per way of failing, with the first ids', () => {
    expect(parkedReport([group]).split('\n')).toEqual([
      'LAYANAN  TOPIK           SEBAB   JUMLAH  DIKEMBALIKAN  NOMOR      GALAT',
      'service  topic           cause    count     returning  ids        error',
      'claims   billing.events  failed      12             1  3 4 … +10  Error: no such table',
      '',
      'Disisihkan · parked: 12',
    ]);
  });

  it('says so when nothing is parked, and how many go back', () => {
    expect(parkedReport([])).toBe('Tidak ada pesan yang disisihkan · no message is parked');
    expect(returnReport({ service: 'claims', id: null, cause: null }, 3)).toMatch(/claims: 3$/);
  });
});
