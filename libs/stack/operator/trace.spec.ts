import { describe, expect, it } from '@jest/globals';
import { spansIn, traceReport } from './trace.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const nanoseconds = (milliseconds: number): string => `${1_763_600_000_000 + milliseconds}000000`;

interface Given {
  readonly id: string;
  readonly parent?: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly status?: { code: number; message?: string };
}

const sent = (service: string, ...spans: Given[]): string =>
  JSON.stringify({
    resourceSpans: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: service } }] },
        scopeSpans: [
          {
            spans: spans.map(({ id, parent, name, from, to, status }) => ({
              traceId: TRACE,
              spanId: id,
              ...(parent ? { parentSpanId: parent } : {}),
              name,
              startTimeUnixNano: nanoseconds(from),
              endTimeUnixNano: nanoseconds(to),
              status: status ?? { code: 0 },
            })),
          },
        ],
      },
    ],
  });

describe('A trace as an operator sees it', () => {
  const messages = [
    sent('claims', { id: 'b', parent: 'a', name: 'decide ClaimApproved', from: 10, to: 30 }),
    sent('gateway', { id: 'a', name: 'POST /api/claims', from: 0, to: 40 }),
    sent(
      'disbursement',
      { id: 'd', parent: 'b', name: 'process ClaimApproved', from: 1_530, to: 1_550 },
      ...[{ id: 'c', parent: 'unknown', name: 'late', from: 400_000, to: 400_001 }],
    ),
    sent('claims', {
      ...{ id: 'e', parent: 'd', name: 'process PaymentSettled', from: 200_000, to: 200_010 },
      status: { code: 2, message: 'parked: failed' },
    }),
  ];

  it('is a timeline: each span below what led to it, with what it waited and took', () => {
    expect(traceReport(TRACE, messages.flatMap(spansIn)).split('\n')).toEqual([
      ' MULAI  MENUNGGU   LAMA  LAYANAN       RENTANG',
      ' start    waited   took  service       span',
      ' +0 ms            40 ms  gateway       POST /api/claims',
      '+10 ms            20 ms  claims          decide ClaimApproved',
      '+1.5 s     1.5 s  20 ms  disbursement      process ClaimApproved',
      '+3 min     3 min  10 ms  claims              process PaymentSettled ✗ parked: failed',
      '+7 min             1 ms  disbursement  late',
      '',
      `Jejak · trace ${TRACE} · 5 rentang · spans · 3 layanan · services · 7 min`,
    ]);
  });

  it('reads times that no number holds exactly', () => {
    expect(spansIn(messages[1] ?? '')).toMatchObject([
      { service: 'gateway', parentId: '', start: 1_763_600_000_000, end: 1_763_600_000_040 },
    ]);
  });
});
