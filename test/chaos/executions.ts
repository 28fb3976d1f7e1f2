/** Money that left the bank for one share, and when it came back; times in milliseconds of the bank's own clock. */
export interface Execution {
  readonly shareId: string;
  readonly claimId: string;
  readonly amount: number;
  readonly executedAt: number;
  readonly returnedAt: number | null;
}

interface Movement {
  readonly at: number;
  readonly amount: number;
  readonly times: 1 | -1;
}

/** The greatest number and sum that were out at one moment, and the sum that is out at the end. */
export interface Out {
  readonly mostTimes: number;
  readonly mostAmount: number;
  readonly amount: number;
}

/** Where money comes back and goes out at the same moment, it came back first: a new attempt exists only after a return. */
export function outOf(executions: readonly Execution[]): Out {
  const movements = executions
    .flatMap(movementsOf)
    .toSorted((left, right) => left.at - right.at || left.times - right.times);
  let [times, amount, mostTimes, mostAmount] = [0, 0, 0, 0];
  for (const movement of movements) {
    times += movement.times;
    amount += movement.times * movement.amount;
    mostTimes = Math.max(mostTimes, times);
    mostAmount = Math.max(mostAmount, amount);
  }
  return { mostTimes, mostAmount, amount };
}

function movementsOf({ executedAt, returnedAt, amount }: Execution): Movement[] {
  const out: Movement = { at: executedAt, amount, times: 1 };
  return returnedAt === null ? [out] : [out, { at: returnedAt, amount, times: -1 }];
}

/** What the bank had out for each share. */
export const outByShare = (executions: readonly Execution[]): Map<string, Out> =>
  outBy(executions, ({ shareId }) => shareId);

/** What the bank had out for each claim. */
export const outByClaim = (executions: readonly Execution[]): Map<string, Out> =>
  outBy(executions, ({ claimId }) => claimId);

/** Shares for which the bank had more than one execution out at any moment. */
export const paidTwice = (byShare: ReadonlyMap<string, Out>): string[] =>
  [...byShare].filter(([, { mostTimes }]) => mostTimes > 1).map(([shareId]) => shareId);

const outBy = (executions: readonly Execution[], key: (execution: Execution) => string): Map<string, Out> =>
  new Map([...Map.groupBy(executions, key)].map(([name, own]) => [name, outOf(own)]));
