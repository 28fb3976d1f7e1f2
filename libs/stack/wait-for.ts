import { setTimeout as sleep } from 'node:timers/promises';

interface WaitOptions {
  readonly what: string;
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

/** Waits until the condition gives a value that is neither false, null nor undefined. Throws naming what was awaited. */
export async function waitFor<Value>(
  condition: () => Promise<Value | false | null | undefined> | Value | false | null | undefined,
  { what, timeoutMs = 15_000, everyMs = 25 }: WaitOptions,
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== null && value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`);
    await sleep(everyMs);
  }
}
