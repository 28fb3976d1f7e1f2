import { addEventHandler, getState } from 'jest-circus';

type State = ReturnType<typeof getState>;

/** A test that hangs must end; how quick one is says nothing here, as the machine may be busy. */
const USUAL_MS = 60_000;
const limits = new WeakMap<State, number>();

/** The limit of every test and hook of the file that calls it which names none itself; in milliseconds. */
export function limitOfThisFile(milliseconds: number): void {
  limits.set(getState(), milliseconds);
}

// The runner calls what a file has added, and waits for it however long it takes.
addEventHandler((event, state) => {
  if (event.name !== 'add_test' && event.name !== 'add_hook') return;
  const { tests, hooks } = state.currentDescribeBlock;
  const added = event.name === 'add_test' ? tests.at(-1) : hooks.at(-1);
  const { fn } = event;
  if (!added || !fn) return;
  added.fn = () => within(fn as () => unknown, event.timeout ?? limits.get(state) ?? USUAL_MS);
});

/** What it comes to, or an error once that many milliseconds have passed. */
export async function within(run: () => unknown, milliseconds: number): Promise<unknown> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`Not ended within ${milliseconds} ms`)), milliseconds);
  try {
    return await Promise.race([run(), promise]);
  } finally {
    clearTimeout(timer);
  }
}
