import { AsyncLocalStorage } from 'node:async_hooks';

const told = new AsyncLocalStorage<(() => void)[]>();

/** Runs a transaction; what was said inside with `afterCommit` is told once it has committed, and forgotten else. */
export async function committing<Result>(transaction: () => Promise<Result>): Promise<Result> {
  const tellings: (() => void)[] = [];
  const result = await told.run(tellings, transaction);
  for (const tell of tellings) tell();
  return result;
}

/** For figures and spans, which must not speak of what was rolled back. Never for work: a process can end before it. */
export function afterCommit(tell: () => void): void {
  const tellings = told.getStore();
  if (tellings) tellings.push(tell);
  else tell();
}
