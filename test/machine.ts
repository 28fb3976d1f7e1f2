import { cpus, totalmem } from 'node:os';

/** What a figure was measured on. */
export function machine(): string {
  const [processor] = cpus();
  return `${cpus().length} × ${processor?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}
