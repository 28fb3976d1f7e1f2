import { type Decider, fold, type Refusal } from '#kernel';
import { appendToStreams } from './append.js';
import { Refused } from './errors.js';
import type { EventMetadata, NewEvent, StoredEvent, StreamAppend } from './events.js';
import { readStreams } from './read.js';
import { inTraceOfStream } from './traces.js';
import type { Tx } from './transaction.js';

/** A command for one stream, with who and what caused it. */
export interface Directed<Command> {
  readonly stream: string;
  readonly command: Command;
  readonly metadata: EventMetadata;
}

export interface Executed<State> {
  readonly outcome: 'accepted';
  readonly stream: string;
  readonly before: State;
  readonly state: State;
  /** The version of the stream after the events. */
  readonly version: number;
  readonly events: readonly StoredEvent[];
  /** The events of the stream when the commands were given. */
  readonly past: readonly StoredEvent[];
}

export type ExecutedOrRefused<State> =
  | Executed<State>
  | { readonly outcome: 'refused'; readonly stream: string; readonly refusal: Refusal };

/** Loads, folds, decides and appends for one stream. Throws `Refused` on a domain "no". */
export async function execute<State, Command, Event extends NewEvent>(
  tx: Tx,
  decider: Decider<State, Command, Event>,
  directed: Directed<Command>,
): Promise<Executed<State>> {
  const [executed] = await executeMany(tx, decider, [directed]);
  if (!executed) throw new Error('A command had no outcome');
  if (executed.outcome === 'refused') throw new Refused(executed.refusal);
  return executed;
}

/**
 * The same for many commands: one read of all streams, one append of all events. Several commands for one stream are
 * decided one after the other. A refusal is a value and stops only its own command.
 */
export async function executeMany<State, Command, Event extends NewEvent>(
  tx: Tx,
  decider: Decider<State, Command, Event>,
  commands: readonly Directed<Command>[],
): Promise<ExecutedOrRefused<State>[]> {
  const past = await readStreams(
    tx,
    commands.map(({ stream }) => stream),
  );
  const current = new Map<string, Reached<State>>();
  for (const [stream, events] of past) {
    const state = fold(decider, events as unknown as Event[]);
    const last = events.at(-1);
    current.set(stream, {
      state,
      version: last?.version ?? 0,
      traceparent: last?.metadata.traceparent ?? null,
    });
  }
  const decided = commands.map(directed => decideNext(decider, directed, current));
  const appended = await appendToStreams(
    tx,
    decided.flatMap(step => (step.outcome === 'accepted' ? [step.append] : [])),
  );
  const written = new Map(appended.map(event => [event.id, event]));
  return decided.map(step =>
    step.outcome === 'accepted' ? withWritten(step, written, past.get(step.append.stream) ?? []) : step,
  );
}

/** How far a stream has come, and the trace that it is in. */
interface Reached<State> {
  readonly state: State;
  readonly version: number;
  readonly traceparent: string | null;
}

interface DecidedStep<State> {
  readonly outcome: 'accepted';
  readonly append: StreamAppend;
  readonly before: State;
  readonly state: State;
}

function decideNext<State, Command, Event extends NewEvent>(
  decider: Decider<State, Command, Event>,
  { stream, command, metadata }: Directed<Command>,
  current: Map<string, Reached<State>>,
): DecidedStep<State> | { outcome: 'refused'; stream: string; refusal: Refusal } {
  const nothing = { state: decider.initialState, version: 0, traceparent: null };
  const { state: before, version, traceparent } = current.get(stream) ?? nothing;
  const decision = decider.decide(before, command);
  if (decision.outcome === 'refused') return { outcome: 'refused', stream, refusal: decision.refusal };
  const state = decision.events.reduce(decider.evolve, before);
  const types = decision.events.map(({ type }) => type);
  const traced = inTraceOfStream(traceparent, metadata, types);
  current.set(stream, {
    state,
    version: version + decision.events.length,
    traceparent: traced.traceparent,
  });
  return {
    outcome: 'accepted',
    append: { stream, expectedVersion: version, events: decision.events, metadata: traced },
    before,
    state,
  };
}

function withWritten<State>(
  { append, before, state }: DecidedStep<State>,
  written: ReadonlyMap<string, StoredEvent>,
  past: readonly StoredEvent[],
): Executed<State> {
  const { stream, expectedVersion, events } = append;
  const stored = events.flatMap(
    (_event, index) => written.get(`${stream}/${expectedVersion + index + 1}`) ?? [],
  );
  return {
    outcome: 'accepted',
    stream,
    before,
    state,
    version: expectedVersion + events.length,
    events: stored,
    past,
  };
}
