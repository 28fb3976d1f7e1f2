/** What one event points to: other events by id, and whole streams. */
export interface Citations {
  readonly events: readonly string[];
  readonly streams: readonly string[];
}

const EVENT_ID = /^[0-9a-f-]{36}\/[1-9]\d*$/;
const STREAM_FIELDS = ['payoutId', 'invoiceId', 'payerId', 'rosterId'];
const UUID = /^[0-9a-f-]{36}$/;

/** Reads the body of an event for what it rests on. Never throws: a body that is no JSON cites nothing. */
export function citationsOf(body: string): Citations {
  const data = parsed(body);
  if (typeof data !== 'object' || data === null) return { events: [], streams: [] };
  const streams = STREAM_FIELDS.map(field => (data as Record<string, unknown>)[field]);
  return {
    events: evidenceIn(data, 0),
    streams: streams.filter((id): id is string => typeof id === 'string' && UUID.test(id)),
  };
}

/** Lists under the name `evidence`, at the top or within reasons. */
function evidenceIn(value: object, depth: number): string[] {
  if (depth > 3) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    if (name === 'evidence' && Array.isArray(member)) return member.filter(isEventId);
    return typeof member === 'object' && member !== null ? evidenceIn(member, depth + 1) : [];
  });
}

const isEventId = (value: unknown): value is string => typeof value === 'string' && EVENT_ID.test(value);

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
