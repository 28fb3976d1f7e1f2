/** A named place at which tests of faults end the process as a power cut would. Does nothing unless it is named, and never in production. */
export function crashPoint(name: string): void {
  const { NODE_ENV, SANTUNAN_CRASH_AT } = process.env;
  if (SANTUNAN_CRASH_AT === name && NODE_ENV !== 'production') process.kill(process.pid, 'SIGKILL');
}
