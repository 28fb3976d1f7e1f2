import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below the range from which operating systems take the local end of outgoing connections:
// a port from that range may be taken again before a slow starter binds it.
const LOWEST = 15_000;
const BEYOND = 32_000;

const handedOut = new Set<number>();

const isFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, BEYOND);
    if (handedOut.has(port) || !(await isFree(port))) continue;
    handedOut.add(port);
    return port;
  }
}

/** Ports of 127.0.0.1 that nothing listens on; one process never gets the same port twice. */
export async function freePorts(count: number): Promise<number[]> {
  const ports: number[] = [];
  while (ports.length < count) ports.push(await freePort());
  return ports;
}
