import type { Bilingual } from '../../api/client.js';

/** An event of a case as the audit log serves it. */
export interface LoggedEvent {
  readonly number: number;
  readonly eventId: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly encoding: 'utf8' | 'base64';
  readonly body: string;
  readonly meaning: Bilingual | null;
}

/** Why an event stands where it stands: what triggered it, or what it rests on. */
export interface Link {
  readonly number: number;
  readonly kind: 'cause' | 'evidence';
}

export interface ThreadEvent {
  readonly number: number;
  readonly service: string;
  readonly type: string;
  readonly meaning: Bilingual | null;
  readonly at: string;
  readonly actor: string | null;
  readonly because: readonly Link[];
}

const STREAMS_NAMED = ['payoutId', 'invoiceId', 'payerId', 'rosterId'];
const DEEP_ENOUGH = 4;

/** The events of a case in the order of the log, each with those of them that it follows from. */
export function threadEvents(log: readonly LoggedEvent[]): ThreadEvent[] {
  const numbers = numbersOf(log);
  return log
    .toSorted((left, right) => left.number - right.number)
    .map(event => ({
      number: event.number,
      service: (event.headers['ce_source'] ?? '').replace('urn:santunan:', ''),
      type: event.headers['ce_type'] ?? '',
      meaning: event.meaning,
      at: event.headers['ce_time'] ?? '',
      actor: event.headers['ce_actor'] ?? null,
      because: linksOf(event, numbers),
    }));
}

interface Numbers {
  readonly byId: ReadonlyMap<string, number>;
  /** The first event of each stream. */
  readonly byStream: ReadonlyMap<string, number>;
}

function numbersOf(log: readonly LoggedEvent[]): Numbers {
  const byStream = new Map<string, number>();
  for (const { eventId, number } of log) {
    const [stream = ''] = eventId.split('/');
    byStream.set(stream, Math.min(number, byStream.get(stream) ?? number));
  }
  return { byId: new Map(log.map(({ eventId, number }) => [eventId, number])), byStream };
}

function linksOf(event: LoggedEvent, { byId, byStream }: Numbers): Link[] {
  const cause = byId.get(event.headers['ce_causationid'] ?? '');
  const body = readBody(event);
  const rests = [
    ...evidenceIn(body).map(id => byId.get(id)),
    ...STREAMS_NAMED.map(name => byStream.get(String(body[name] ?? ''))),
  ];
  const others = new Set(rests.filter(number => number !== undefined));
  for (const own of [event.number, cause]) if (own !== undefined) others.delete(own);
  const evidence = [...others].sort((left, right) => left - right).map(number => evidenceLink(number));
  return cause === undefined ? evidence : [{ number: cause, kind: 'cause' }, ...evidence];
}

const evidenceLink = (number: number): Link => ({ number, kind: 'evidence' });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Bytes that are no JSON object rest on nothing. */
function readBody({ encoding, body }: LoggedEvent): Readonly<Record<string, unknown>> {
  if (encoding !== 'utf8') return {};
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

function evidenceIn(value: Readonly<Record<string, unknown>>, depth = 0): string[] {
  if (depth >= DEEP_ENOUGH) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (name === 'evidence' && Array.isArray(member)) return member.filter(id => typeof id === 'string');
    return isRecord(member) ? evidenceIn(member, depth + 1) : [];
  });
}

/** What followed from an event, within the case. */
export const effectsOf = (events: readonly ThreadEvent[], number: number): ThreadEvent[] =>
  events.filter(({ because }) => because.some(link => link.number === number));
