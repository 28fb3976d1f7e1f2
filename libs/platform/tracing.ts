import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace';
import { traceWith } from '#event-store';
import { samplerOf } from './sampler.js';
import { SpanFile } from './span-file.js';

/** A batch of events ends many spans at once; what does not fit is dropped, and never waited for. */
const QUEUE = 32_768;
const DEFAULT_DELAY_MS = 1_000;

type Environment = Readonly<Record<string, string | undefined>>;

export interface Tracing {
  /** Sends what is still here. */
  stop(): Promise<void>;
}

/**
 * Makes traces when the environment names somewhere for them: a collector by the variables of OpenTelemetry, or a folder
 * by TRACES_FOLDER. Else nothing is made, and events hand on the trace that they came in.
 */
export function startTracing(service: string, given: Environment = process.env): Tracing | null {
  const env = withoutEmpty(given);
  const exporters = exportersOf(service, env);
  if (exporters.length === 0 || env['OTEL_SDK_DISABLED'] === 'true') return null;
  const provider = new TracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': service, 'service.namespace': 'santunan' }))
      .merge(detectResources({ detectors: [envDetector] })),
    sampler: samplerOf(env),
    spanProcessors: exporters.map(
      exporter =>
        new BatchSpanProcessor({
          exporter,
          maxQueueSize: QUEUE,
          scheduledDelayMillis: Number(env['OTEL_BSP_SCHEDULE_DELAY'] ?? DEFAULT_DELAY_MS),
        }),
    ),
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager());
  traceWith(provider.getTracer('santunan'));
  return {
    stop: async () => {
      traceWith(null);
      await provider.shutdown().catch(() => undefined);
    },
  };
}

/** To OpenTelemetry an empty variable is none. */
const withoutEmpty = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

function exportersOf(service: string, env: Environment): SpanExporter[] {
  const { TRACES_FOLDER, OTEL_TRACES_EXPORTER } = env;
  const endpoint = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const wanted = OTEL_TRACES_EXPORTER ?? (endpoint ? 'otlp' : 'none');
  return [
    ...(wanted.split(',').includes('otlp') ? [new OTLPTraceExporter()] : []),
    ...(TRACES_FOLDER ? [new SpanFile(TRACES_FOLDER, service)] : []),
  ];
}

/** The trace that a line of the log was written in. */
export function traceOfLine(): { trace_id?: string; span_id?: string } {
  const span = trace.getActiveSpan()?.spanContext();
  return span ? { trace_id: span.traceId, span_id: span.spanId } : {};
}
