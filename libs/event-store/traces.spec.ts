import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { committing } from './after-commit.js';
import { Refused } from './errors.js';
import { inSpan, inTraceOfStream, startSpan, traceWith } from './traces.js';

const CLAIM = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const REQUEST = '00-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbb-01';
const NOT_SAMPLED = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00';

const by = (traceparent: string | null) => ({
  actor: 'petugas-klaim-1',
  correlationId: 'c',
  causationId: null,
  traceparent,
});
const decided = (past: string | null, cause: string | null, types: readonly string[] = ['ClaimVerified']) =>
  inTraceOfStream(past, by(cause), types).traceparent;

const exporter = new InMemorySpanExporter();
const provider = new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] });
const ended = () =>
  exporter.getFinishedSpans().map(span => ({
    name: span.name,
    traceId: span.spanContext().traceId,
    parent: span.parentSpanContext?.spanId,
    links: span.links.map(({ context }) => context.traceId),
  }));

afterEach(() => {
  traceWith(null);
  exporter.reset();
});

describe('While nothing is traced', () => {
  it('what is decided on a stream is in its trace, and on a new one in that of its cause', () => {
    expect(decided(null, REQUEST)).toBe(REQUEST);
    expect(decided(null, null)).toBeNull();
    expect(decided(CLAIM, REQUEST)).toBe(CLAIM);
    expect(decided(CLAIM, null)).toBe(CLAIM);
  });

  it('there are no spans, and work is done all the same', async () => {
    expect(startSpan('anything', { parent: CLAIM })).toBeNull();
    expect(await inSpan('work', { parent: CLAIM }, async traceparent => traceparent)).toBe(CLAIM);
  });
});

describe('While spans are made', () => {
  beforeEach(() => traceWith(provider.getTracer('test')));

  it('a request of another trace goes on in the trace of the stream, which names it', () => {
    const traceparent = decided(CLAIM, REQUEST);
    expect(traceparent).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$/);
    expect(ended()).toEqual([
      {
        name: 'decide ClaimVerified',
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        parent: '00f067aa0ba902b7',
        links: ['a'.repeat(32)],
      },
    ]);
  });

  it('an event of the same trace is the cause itself', () => {
    const cause = CLAIM.replace('00f067aa0ba902b7', 'cccccccccccccccc');
    decided(CLAIM, cause);
    expect(ended()).toMatchObject([{ parent: 'c'.repeat(16), links: [] }]);
  });

  it('a decision without an event, or in no trace, is no span', () => {
    expect(decided(CLAIM, REQUEST, [])).toBe(REQUEST);
    expect(decided(null, null)).toBeNull();
    expect(startSpan('process', { parent: 'not-a-trace' })).toBeNull();
    expect(ended()).toEqual([]);
  });

  it('what is rolled back leaves no span', async () => {
    const failing = committing(async () => {
      decided(CLAIM, REQUEST);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    expect(ended()).toEqual([]);
    await committing(async () => {
      decided(CLAIM, REQUEST);
      expect(ended()).toEqual([]);
    });
    expect(ended()).toHaveLength(1);
  });

  it('work is told in which span it is, also to the log', async () => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager());
    const active = await inSpan('work', { parent: CLAIM }, async () => trace.getActiveSpan());
    expect(active?.spanContext().traceId).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(trace.getActiveSpan()).toBeUndefined();
    context.disable();
  });

  it('a refusal is told by its code, an error by its name, and neither by its message', async () => {
    const no = new Refused({ code: 'CLAIM_NOT_FOUND', values: { nik: '5106040101809001' } });
    for (const error of [no, new TypeError('near 5106040101809001')]) {
      await expect(inSpan('work', { parent: CLAIM }, () => Promise.reject(error))).rejects.toBe(error);
    }
    const statuses = exporter.getFinishedSpans().map(({ status }) => status.message);
    expect(statuses).toEqual(['CLAIM_NOT_FOUND', 'TypeError']);
  });
});

it('a claim that is not sampled goes on not being sampled', () => {
  expect(decided(NOT_SAMPLED, REQUEST)).toBe(NOT_SAMPLED);
});
