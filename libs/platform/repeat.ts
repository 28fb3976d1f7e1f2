export interface Repeated {
  stop(): Promise<void>;
}

const LONGEST_BACK_OFF_MS = 30_000;

/** Repeats rounds one after the other: at once while there is work, else after a pause, longer after each failure. */
export function repeat(
  round: () => Promise<number>,
  everyMs: number,
  report: (error: unknown) => void,
): Repeated {
  const pause = Promise.withResolvers<void>();
  let stopped = false;
  let failures = 0;
  const once = async (): Promise<number> => {
    try {
      const done = await round();
      failures = 0;
      return done > 0 ? 0 : everyMs;
    } catch (error) {
      report(error);
      failures += 1;
      return Math.min(everyMs * 2 ** failures, LONGEST_BACK_OFF_MS);
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopped) await Promise.race([sleep(await once()), pause.promise]);
  };
  const ended = loop();
  return {
    stop: async () => {
      stopped = true;
      pause.resolve();
      await ended;
    },
  };
}

const sleep = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms).unref());
