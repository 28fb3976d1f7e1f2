import { connect, createServer } from 'node:net';

/**
 * The demonstration's sign-in has one address for browsers and services alike, on this machine. Inside a container
 * that address is the container itself: what arrives there is passed on to the sign-in's own.
 */
export function reachSignIn(issuer: string, target: string): void {
  const [host = '', port] = target.split(':');
  const server = createServer(inside => {
    const outside = connect(Number(port), host);
    inside.pipe(outside).pipe(inside);
    inside.on('error', () => outside.destroy());
    outside.on('error', () => inside.destroy());
  });
  server.listen(Number(new URL(issuer).port), '127.0.0.1').unref();
}
