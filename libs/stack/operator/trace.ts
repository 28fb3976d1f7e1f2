import { alignedTable, type Column } from './table.js';

/** A span of a trace, with times in milliseconds since 1970. */
export interface TracedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentId: string;
  readonly service: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** What went wrong, as a code; empty when nothing did. */
  readonly fault: string;
}

interface OtlpAttribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string };
}

interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly status?: { readonly code?: number; readonly message?: string };
}

interface OtlpRequest {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly OtlpAttribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[];
  }[];
}

const FAULT = 2;

/** The spans of one message of OTLP in JSON: a line of a file, or the body of a request to a collector. */
export function spansIn(text: string): TracedSpan[] {
  return (JSON.parse(text) as OtlpRequest).resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
    return scopeSpans.flatMap(({ spans }) => spans.map(span => read(service, span)));
  });
}

const read = (service: string, span: OtlpSpan): TracedSpan => ({
  traceId: span.traceId,
  spanId: span.spanId,
  parentId: span.parentSpanId ?? '',
  service,
  name: span.name,
  start: milliseconds(span.startTimeUnixNano),
  end: milliseconds(span.endTimeUnixNano),
  fault: span.status?.code === FAULT ? (span.status.message ?? 'error') : '',
});

/** Nanoseconds since 1970 are beyond 2^53. */
const milliseconds = (nanoseconds: string): number => Number(BigInt(nanoseconds) / 1_000n) / 1_000;

const COLUMNS: readonly Column[] = [
  { id: 'mulai', en: 'start', align: 'right' },
  { id: 'menunggu', en: 'waited', align: 'right' },
  { id: 'lama', en: 'took', align: 'right' },
  { id: 'layanan', en: 'service' },
  { id: 'rentang', en: 'span' },
];

/** The spans of a trace as a timeline: each below what led to it, with how long it had waited since and how long it took. */
export function traceReport(traceId: string, given: readonly TracedSpan[]): string {
  const spans = given.toSorted((left, right) => left.start - right.start);
  const [first] = spans;
  const begin = first?.start ?? 0;
  const known = new Map(spans.map(span => [span.spanId, span]));
  const led = Map.groupBy(spans, ({ parentId }) => (known.has(parentId) ? parentId : ''));
  const below = (parentId: string, depth: number): string[][] =>
    (led.get(parentId) ?? []).flatMap(span => [
      row(span, { begin, depth, parent: known.get(parentId) }),
      ...below(span.spanId, depth + 1),
    ]);
  const services = new Set(spans.map(({ service }) => service));
  const whole = Math.max(0, ...spans.map(({ end }) => end)) - begin;
  return [
    alignedTable(COLUMNS, below('', 0)),
    `Jejak · trace ${traceId} · ${spans.length} rentang · spans · ${services.size} layanan · services · ${duration(whole)}`,
  ].join('\n\n');
}

interface Place {
  readonly begin: number;
  readonly depth: number;
  readonly parent: TracedSpan | undefined;
}

function row(span: TracedSpan, { begin, depth, parent }: Place): string[] {
  const waited = parent && span.start > parent.end ? duration(span.start - parent.end) : '';
  const fault = span.fault ? ` ✗ ${span.fault}` : '';
  return [
    `+${duration(span.start - begin)}`,
    waited,
    duration(span.end - span.start),
    span.service,
    `${'  '.repeat(depth)}${span.name}${fault}`,
  ];
}

function duration(length: number): string {
  if (length < 1_000) return `${Math.round(length)} ms`;
  if (length < 120_000) return `${(length / 1_000).toFixed(1)} s`;
  return length < 7_200_000 ? `${Math.round(length / 60_000)} min` : `${(length / 3_600_000).toFixed(1)} h`;
}
