import { describe, expect, it } from '@jest/globals';
import { ROOT_CONTEXT, SpanKind, trace } from '@opentelemetry/api';
import { SamplingDecision } from '@opentelemetry/sdk-trace';
import { samplerOf } from './sampler.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const inTrace = (traceFlags: number) =>
  trace.setSpanContext(ROOT_CONTEXT, {
    traceId: TRACE,
    spanId: '00f067aa0ba902b7',
    traceFlags,
    isRemote: true,
  });

const samples = (
  sampler: string | undefined,
  argument: string | undefined,
  context = ROOT_CONTEXT,
): boolean =>
  samplerOf({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: argument }).shouldSample(
    context,
    TRACE,
    'span',
    SpanKind.SERVER,
    {},
    [],
  ).decision === SamplingDecision.RECORD_AND_SAMPLED;

describe('Which traces are kept', () => {
  it.each([
    [undefined, undefined, true],
    ['always_off', undefined, false],
    ['parentbased_always_off', undefined, false],
    ['parentbased_traceidratio', '0', false],
    ['parentbased_traceidratio', '1', true],
    ['traceidratio', 'much', true],
  ])('of new ones under %s %s: %s', (sampler, argument, kept) => {
    expect(samples(sampler, argument)).toBe(kept);
  });

  it('goes on as it began, whatever the ratio', () => {
    expect(samples('parentbased_traceidratio', '0', inTrace(1))).toBe(true);
    expect(samples(undefined, undefined, inTrace(0))).toBe(false);
  });
});
