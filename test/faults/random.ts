import fc from 'fast-check';

/** Chance that is the same again under the same seed. */
export class Random {
  constructor(private seed: number) {}

  /** A whole number from 0 on, below the limit. */
  below(limit: number): number {
    return this.one(fc.integer({ min: 0, max: limit - 1 }));
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    return this.one(fc.shuffledSubarray([...items], { minLength: items.length }));
  }

  private one<Value>(any: fc.Arbitrary<Value>): Value {
    this.seed += 1;
    const [value] = fc.sample(fc.noBias(any), { seed: this.seed, numRuns: 1 });
    return value as Value;
  }
}
