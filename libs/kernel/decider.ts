/** A "no" of the domain: a stable code with the values that explain it. Only a shell maps it to HTTP. */
export interface Refusal {
  readonly code: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What a decision yields: the events that happened, or the reason why nothing did. */
export type Decision<Event> =
  | { readonly outcome: 'accepted'; readonly events: readonly Event[] }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** An aggregate: pure and synchronous. Time, ids, tariffs and look-ups arrive inside the command. */
export interface Decider<State, Command, Event> {
  readonly initialState: State;
  readonly decide: (state: State, command: Command) => Decision<Event>;
  readonly evolve: (state: State, event: Event) => State;
}

export const accept = <Event>(...events: Event[]): Decision<Event> => ({ outcome: 'accepted', events });

export const refuse = (
  code: string,
  values: Readonly<Record<string, unknown>> = {},
): { readonly outcome: 'refused'; readonly refusal: Refusal } => ({
  outcome: 'refused',
  refusal: { code, values },
});

/** The first rule that says no, or `null` when all hold. Rules are evaluated in order. */
export function firstRefusal(...rules: readonly (Refusal | null)[]): Refusal | null {
  return rules.find(rule => rule !== null) ?? null;
}

/** Folds events into a state from the beginning. */
export function fold<State, Event>(
  decider: Pick<Decider<State, never, Event>, 'initialState' | 'evolve'>,
  events: Iterable<Event>,
): State {
  let state = decider.initialState;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}
