/** How often a small run is measured: it takes seconds, in which one pause of a server or one checkpoint weighs much. */
export const SMALL_RUNS = 3;

/** Measures small runs one after the other; the one in the middle of their rates counts. */
export async function middleOfSmallRuns<Run>(
  measure: (number: number) => Promise<Run>,
  rateOf: (run: Run) => number,
): Promise<Run> {
  const runs: Run[] = [];
  for (let number = 1; number <= SMALL_RUNS; number += 1) runs.push(await measure(number));
  runs.sort((left, right) => rateOf(left) - rateOf(right));
  return runs[Math.floor(SMALL_RUNS / 2)] as Run;
}
