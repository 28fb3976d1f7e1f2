import { appendFileSync } from 'node:fs';

/** How a test of faults lets a process end or stall, from its environment. */
interface Armed {
  readonly at: string;
  /** Which time that work is in hand there, counted from 1. */
  readonly time: number;
  readonly signal: NodeJS.Signals;
  /** The file that gets a line about each strike, written before the signal. */
  readonly proof: string | null;
}

const armed = readArmed(process.env);
let times = 0;

/**
 * A named place at which tests of faults end a process as a power cut would (SIGKILL), or stall it (SIGSTOP). Does nothing
 * unless the environment names it, and never in production; `inHand` names the work that is under way there, and without
 * any there is nothing to strike.
 */
export function crashPoint(name: string, inHand: () => readonly string[]): void {
  if (armed?.at !== name) return;
  const work = inHand();
  if (work.length === 0) return;
  times += 1;
  if (times === armed.time) strike(armed, work);
}

function strike({ at, signal, proof }: Armed, work: readonly string[]): void {
  const line = { at, signal, pid: process.pid, struckAt: new Date().toISOString(), inHand: work };
  if (proof) appendFileSync(proof, `${JSON.stringify(line)}\n`);
  process.kill(process.pid, signal);
}

function readArmed(env: NodeJS.ProcessEnv): Armed | null {
  const { NODE_ENV, SANTUNAN_CRASH_AT, SANTUNAN_CRASH_TIME, SANTUNAN_CRASH_SIGNAL, SANTUNAN_CRASH_PROOF } =
    env;
  if (!SANTUNAN_CRASH_AT || NODE_ENV === 'production') return null;
  return {
    at: SANTUNAN_CRASH_AT,
    time: Number(SANTUNAN_CRASH_TIME ?? 1),
    signal: SANTUNAN_CRASH_SIGNAL === 'SIGSTOP' ? 'SIGSTOP' : 'SIGKILL',
    proof: SANTUNAN_CRASH_PROOF ?? null,
  };
}
