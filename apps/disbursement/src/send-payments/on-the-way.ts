/** Work that was begun and has not ended. */
export class OnTheWay {
  private readonly begun = new Set<Promise<unknown>>();
  private readonly failures: unknown[] = [];

  get count(): number {
    return this.begun.size;
  }

  add(work: Promise<unknown>): void {
    const one = work
      .catch((error: unknown) => this.failures.push(error))
      .finally(() => this.begun.delete(one));
    this.begun.add(one);
  }

  /** Waits until no more than so much of it is left; throws the first failure meanwhile. */
  async untilAtMost(most: number): Promise<void> {
    while (this.begun.size > most) await Promise.race(this.begun);
    const [failed] = this.failures.splice(0);
    if (failed !== undefined) throw failed;
  }
}
