import {
  type Context,
  context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  type SpanOptions,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { afterCommit } from './after-commit.js';
import { Refused } from './errors.js';
import type { EventMetadata } from './events.js';

/** W3C Trace Context, version 00; ids of zeros are none. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

let tracer: Tracer | null = null;

/** Says where spans go; without it none are made, and a trace is handed on as it came. */
export function traceWith(given: Tracer | null): void {
  tracer = given;
}

export const isTraced = (): boolean => tracer !== null;

export const isTraceparent = (text: string): boolean => TRACEPARENT.test(text);

export function traceparentOf(span: Span): string {
  const { traceId, spanId, traceFlags } = span.spanContext();
  return `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
}

function spanContextOf(traceparent: string): SpanContext | null {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent) ?? [];
  if (!traceId || !spanId) return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags ?? '', 16), isRemote: true };
}

/** Attributes are types, ids, routes and counts; never a person's data. */
export interface SpanStart extends Pick<SpanOptions, 'kind' | 'attributes' | 'startTime'> {
  /** Where it belongs; without a parent it begins a trace. */
  readonly parent: string | null;
  /** What else led to it, of another trace. */
  readonly link?: string | null;
}

/** A new span; null while nothing is traced, or where the parent is none. */
export function startSpan(name: string, { parent, link, ...options }: SpanStart): Span | null {
  if (!tracer) return null;
  const within = contextOf(parent);
  const linked = link ? spanContextOf(link) : null;
  return within && tracer.startSpan(name, { ...options, links: linked ? [{ context: linked }] : [] }, within);
}

function contextOf(parent: string | null): Context | null {
  if (parent === null) return ROOT_CONTEXT;
  const spanContext = spanContextOf(parent);
  return spanContext && trace.setSpanContext(ROOT_CONTEXT, spanContext);
}

/** Does work as a span, hands it the trace to go on in, and lets the lines of its log name it. */
export async function inSpan<Result>(
  name: string,
  start: SpanStart,
  work: (traceparent: string | null) => Promise<Result>,
): Promise<Result> {
  const span = startSpan(name, start);
  if (!span) return work(start.parent);
  try {
    return await context.with(trace.setSpan(context.active(), span), () => work(traceparentOf(span)));
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR, message: codeOf(error) });
    throw error;
  } finally {
    span.end();
  }
}

/** Never the message of an error: it can quote a value. */
function codeOf(error: unknown): string {
  if (error instanceof Refused) return error.refusal.code;
  return error instanceof Error ? error.name : typeof error;
}

const traceIn = (traceparent: string): string => traceparent.slice(3, 35);

/**
 * What is decided on a stream belongs to the trace in which the stream began, whoever asks for it and however much later:
 * one claim, one trace. A request or event of another trace is linked.
 */
export function inTraceOfStream(
  past: string | null,
  metadata: EventMetadata,
  types: readonly string[],
): EventMetadata {
  if (types.length === 0) return metadata;
  const { traceparent: cause } = metadata;
  const goesOn = past === null || (cause !== null && traceIn(past) === traceIn(cause));
  const parent = goesOn ? cause : past;
  const span = parent === null ? null : decision(parent, goesOn ? null : cause, types);
  return { ...metadata, traceparent: span ? traceparentOf(span) : parent };
}

function decision(parent: string, link: string | null, types: readonly string[]): Span | null {
  const span = startSpan(`decide ${types.join(' + ')}`, { parent, link });
  if (span) afterCommit(() => span.end());
  return span;
}
