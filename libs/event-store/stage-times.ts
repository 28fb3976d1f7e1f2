import type { Decider } from '#kernel';
import type { NewEvent, StoredEvent } from './events.js';
import type { Executed, ExecutedOrRefused } from './execute.js';

/** A stage that new events ended, and how long it had lasted by the times at which events were recorded. */
export interface EndedStage<State> {
  readonly state: State;
  readonly seconds: number;
}

type Evolving<State, Event> = Pick<Decider<State, never, Event>, 'initialState' | 'evolve'>;

/** The stages that were ended by what was decided. What was before the first event is no stage. */
export function endedStages<State, Event extends NewEvent>(
  decider: Evolving<State, Event>,
  stageOf: (state: State) => string,
  outcomes: readonly ExecutedOrRefused<State>[],
): EndedStage<State>[] {
  const executed = outcomes.filter(outcome => outcome.outcome === 'accepted');
  return [...Map.groupBy(executed, ({ stream }) => stream).values()].flatMap(ofStream => {
    const past = ofStream[0]?.past ?? [];
    const events = ofStream.flatMap((one: Executed<State>) => one.events);
    return endedBy(decider, stageOf, { past, events });
  });
}

function endedBy<State, Event extends NewEvent>(
  decider: Evolving<State, Event>,
  stageOf: (state: State) => string,
  { past, events }: { readonly past: readonly StoredEvent[]; readonly events: readonly StoredEvent[] },
): EndedStage<State>[] {
  const ended: EndedStage<State>[] = [];
  let state = decider.initialState;
  let since: number | null = null;
  for (const [index, event] of [...past, ...events].entries()) {
    const next = decider.evolve(state, event as unknown as Event);
    const at = Date.parse(event.recordedAt);
    if (stageOf(next) !== stageOf(state)) {
      if (since !== null && index >= past.length) ended.push({ state, seconds: (at - since) / 1000 });
      since = at;
    }
    state = next;
  }
  return ended;
}
