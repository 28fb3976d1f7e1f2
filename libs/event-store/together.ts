import { setImmediate } from 'node:timers/promises';

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

interface Limits<Item> {
  /** How much one batch may weigh; an item that weighs more goes alone. */
  readonly most: number;
  /** 1 each, unless it is said. */
  readonly weightOf?: (item: Item) => number;
}

/**
 * Group commit: whatever comes in one turn of the event loop, or while a batch is at work, is done together in the next, in
 * the order in which it came. A batch that fails is done again one by one, so that nobody fails because of another: the work
 * must leave nothing behind when it throws.
 */
export class Together<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private isWorking = false;

  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly Result[]>,
    private readonly limits: Limits<Item>,
  ) {}

  do(item: Item): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    this.waiting.push({ item, resolve, reject });
    if (!this.isWorking) void this.workOn();
    return promise;
  }

  private async workOn(): Promise<void> {
    this.isWorking = true;
    await setImmediate();
    while (this.waiting.length > 0) await this.doBatch(this.nextBatch());
    this.isWorking = false;
  }

  private nextBatch(): Waiting<Item, Result>[] {
    const { most, weightOf = () => 1 } = this.limits;
    let weight = 0;
    const end = this.waiting.findIndex(({ item }, index) => {
      weight += weightOf(item);
      return index > 0 && weight > most;
    });
    return this.waiting.splice(0, end === -1 ? this.waiting.length : end);
  }

  private async doBatch(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await this.work(batch.map(({ item }) => item));
      if (results.length !== batch.length) throw new Error('A batch must have one result per item');
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      if (batch.length > 1) await this.doEach(batch);
      else batch[0]?.reject(error);
    }
  }

  private async doEach(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    for (const one of batch) await this.doBatch([one]);
  }
}
