import { describe, expect, it } from '@jest/globals';
import { lagReport, progress } from './lag.js';

const ends = (...highs: number[]) => highs.map((high, partition) => ({ partition, low: 0, high }));

describe('how far a service has come in a topic', () => {
  it('is the sum over its partitions', () => {
    const handled = new Map([
      [0, 4],
      [1, 10],
    ]);
    expect(progress('claims.events', ends(10, 10), handled)).toEqual({ handled: 14, end: 20, behind: 6 });
  });

  it('counts a partition that it has never seen from its beginning', () => {
    expect(progress('claims.events', ends(7), new Map())).toEqual({ handled: 0, end: 7, behind: 7 });
    const begun = [{ partition: 0, low: 5, high: 7 }];
    expect(progress('claims.events', begun, new Map()).behind).toBe(2);
  });

  it('takes the closing mark of a transaction for no message', () => {
    expect(progress('claims.private', ends(5, 0), new Map([[0, 4]])).behind).toBe(0);
    expect(progress('claims.private', ends(5), new Map([[0, 3]])).behind).toBe(1);
    expect(progress('claims.events', ends(5), new Map([[0, 4]])).behind).toBe(1);
  });
});

describe('the report', () => {
  const lag = { service: 'claims', topic: 'billing.events', handled: 4, end: 10, behind: 6 };

  it('names what is behind and what is not yet published', () => {
    const report = lagReport([lag], [{ service: 'claims', waiting: 3, oldestSeconds: 1.26 }]);
    expect(report.split('\n')).toEqual([
      'LAYANAN  TOPIK            DIOLAH  UJUNG  TERTINGGAL',
      'service  topic           handled    end      behind',
      'claims   billing.events        4     10           6',
      '',
      'LAYANAN       BELUM TERBIT  TERTUA',
      'service  not yet published  oldest',
      'claims                   3   1.3 s',
      '',
      'Tertinggal · behind: 6 · belum terbit · not yet published: 3',
    ]);
  });

  it('says so when nothing waits', () => {
    const report = lagReport([{ ...lag, behind: 0 }], [{ service: 'claims', waiting: 0, oldestSeconds: 0 }]);
    expect(report).toContain('Semua sudah diolah · nothing is behind');
  });
});
