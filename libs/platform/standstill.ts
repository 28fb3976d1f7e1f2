/** How far something has come that still has work before it. */
export interface Progress {
  readonly name: string;
  readonly at: string | number;
}

/** Since when each of several things has had work before it and has not moved. */
export class Standstill {
  private since = new Map<string, { readonly at: string | number; readonly milliseconds: number }>();

  /** What has work before it now; what is not among it stands still no longer. */
  see(working: readonly Progress[], now: number): void {
    this.since = new Map(
      working.map(({ name, at }) => {
        const before = this.since.get(name);
        return [name, before?.at === at ? before : { at, milliseconds: now }];
      }),
    );
  }

  longerThan(milliseconds: number, now: number): string[] {
    return [...this.since]
      .filter(([, since]) => now - since.milliseconds >= milliseconds)
      .map(([name]) => name);
  }
}
