import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { waitFor } from '#testing';
import { spansOf, traceIdOf } from '../../libs/stack/operator/print-trace.js';
import type { TracedSpan } from '../../libs/stack/operator/trace.js';
import { type JourneySystem, startJourney } from './journey-system.js';
import { PersonalData } from './personal-data.js';
import { Collector } from './trace/collector.js';
import { payOneDeath } from './trace/one-claim.js';

jest.setTimeout(60_000);

interface LogLine {
  readonly eventId: string;
  readonly headers: Readonly<Record<string, string>>;
}

const collector = new Collector();
let journey: JourneySystem;
let claimId: string;
let traceId: string;
let spans: readonly TracedSpan[];

const ofTheClaim = () => collector.spans.filter(span => span.traceId === traceId);
/** The spans that nothing known led to: of a trace that has arrived whole, its beginning. */
const beginnings = (): TracedSpan[] => {
  const known = new Set(ofTheClaim().map(({ spanId }) => spanId));
  return ofTheClaim().filter(({ parentId }) => !known.has(parentId));
};
const shown = ({ service, name }: TracedSpan): string => `${service}: ${name}`;

beforeAll(async () => {
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = await collector.start();
  journey = await startJourney([], { traces: true });
  claimId = await payOneDeath(journey);
  traceId = await traceIdOf(journey.system.addresses, claimId);
  const isWhole = () =>
    ofTheClaim().map(shown).includes('audit: process ClaimSettled') && beginnings().length === 1;
  await waitFor(isWhole, { what: 'the whole trace of the claim', timeoutMs: 30_000 });
  spans = ofTheClaim();
}, 240_000);
afterAll(async () => {
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  await journey.close();
  collector.stop();
}, 60_000);

describe('The trace of one death', () => {
  it('is one, whatever is decided on the claim and its payments, by whom, and in which service', async () => {
    const { items } = await journey.api
      .as('auditor-1')
      .get<{ items: LogLine[] }>(`/api/audit/cases/${claimId}`);
    const events = items.filter(({ headers }) => headers['ce_correlationid'] === claimId);
    const types = events.map(({ headers }) => headers['ce_type']);
    for (const type of [
      'ClaimSubmitted',
      'ClaimApproved',
      'PaymentReleased',
      'PaymentSettled',
      'ClaimSettled',
    ])
      expect(types).toContain(type);
    const traces = events.map(({ headers }) => headers['ce_traceparent']?.slice(3, 35));
    expect([...new Set(traces)]).toEqual([traceId]);
  });

  it('begins with the request; every other span has its parent in it, and none failed', () => {
    expect(beginnings().map(shown)).toEqual(['gateway: POST /api/claims']);
    expect(spans.filter(({ fault }) => fault !== '').map(shown)).toEqual([]);
  });

  it('leads through the services in the order in which they worked', () => {
    const byId = new Map(spans.map(span => [span.spanId, span]));
    const path: TracedSpan[] = [];
    let span = spans.find(one => shown(one) === 'audit: process ClaimSettled');
    while (span) {
      path.unshift(span);
      span = byId.get(span.parentId);
    }
    // The bank's notice may be heard before its own answer: then the transfer stands beside the path.
    const transfers = spans.filter(one => shown(one) === 'disbursement: transfer');
    expect(transfers.map(({ parentId }) => byId.get(parentId)?.name)).toEqual(['decide PaymentSubmitted']);
    expect(path.filter(one => !transfers.includes(one)).map(shown)).toEqual([
      'gateway: POST /api/claims',
      'claims: POST /api/claims',
      'claims: transaction',
      'claims: decide ClaimValidated',
      'claims: decide ClaimVerified + BenefitAssessed',
      'claims: decide ClaimApproved',
      'disbursement: process ClaimApproved',
      'disbursement: decide PaymentOrdered',
      'disbursement: decide PaymentPutInPayout',
      'disbursement: decide PaymentReleased',
      'disbursement: decide PaymentSubmitted',
      'disbursement: decide PaymentSettled',
      'claims: process PaymentSettled',
      'claims: decide SharePaid + ClaimSettled',
      'audit: process ClaimSettled',
    ]);
    const starts = path.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
  });

  it('shows each event published once and handled by every service that listens', () => {
    const approved = spans.filter(({ name }) => name.endsWith(' ClaimApproved')).map(shown);
    expect(approved.toSorted()).toEqual([
      'audit: process ClaimApproved',
      'claims: decide ClaimApproved',
      'claims: publish ClaimApproved',
      'disbursement: process ClaimApproved',
    ]);
  });

  it('stands in the files as the collector was told, and is printed as a timeline', async () => {
    const folder = join(journey.dataDirectory, 'traces');
    await waitFor(() => spansOf(folder, traceId).length === ofTheClaim().length, { what: 'the same spans' });
    const printed = await journey.run('libs/stack/operator/print-trace.js', claimId);
    for (const { service, name } of spans) expect(printed).toContain(name || service);
    expect(printed).toContain(`Jejak · trace ${traceId}`);
  });
});

describe('A trace', () => {
  it('says nothing about a person', () => {
    const personalData = new PersonalData();
    expect(collector.bodies.length).toBeGreaterThan(5);
    expect(collector.bodies.flatMap(body => personalData.foundIn(body))).toEqual([]);
    const folder = join(journey.dataDirectory, 'traces');
    const files = readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8'));
    expect(files.flatMap(file => personalData.foundIn(file))).toEqual([]);
  });

  it('is named in the lines of the log', () => {
    const log = readFileSync(join(journey.dataDirectory, 'logs', 'claims.log'), 'utf8');
    expect(log).toMatch(new RegExp(`"trace_id":"${traceId}","span_id":"[0-9a-f]{16}"`));
  });
});
