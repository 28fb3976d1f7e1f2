import { context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { startSpan, traceparentOf } from '#event-store';
import { traceparentIn } from './correlation.js';

const spans = new WeakMap<FastifyRequest, Span>();

/** The trace that a request is in: that of its own span, else the caller's. */
export function traceparentOfRequest(request: FastifyRequest): string | null {
  const span = spans.get(request);
  return span ? traceparentOf(span) : traceparentIn(request.headers);
}

/** The ids of a request's trace, for the line that is logged when its context has gone. */
export function traceOfRequest(request: FastifyRequest): { trace_id?: string; span_id?: string } {
  const span = spans.get(request)?.spanContext();
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
}

/** A span for every request under `/api`: its route and status, and nothing of its address or body. */
export function traceRequests(server: FastifyInstance): void {
  server.addHook('onRequest', async request => begin(request));
  // After the body was read: what runs from here on is in the context of the span.
  server.addHook('preValidation', (request, _reply, done) => {
    const span = spans.get(request);
    if (span) context.with(trace.setSpan(ROOT_CONTEXT, span), done);
    else done();
  });
  server.addHook('onResponse', async (request, { statusCode }) => end(request, statusCode));
}

function begin(request: FastifyRequest): void {
  const { method, headers, routeOptions } = request;
  const route = routeOptions.url ?? '';
  if (!route.startsWith('/api')) return;
  const span = startSpan(`${method} ${route}`, {
    parent: traceparentIn(headers),
    kind: SpanKind.SERVER,
    attributes: { 'http.request.method': method, 'http.route': route, 'santunan.correlation_id': request.id },
  });
  if (span) spans.set(request, span);
}

function end(request: FastifyRequest, status: number): void {
  const span = spans.get(request);
  if (!span) return;
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
