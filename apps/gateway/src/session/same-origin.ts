import type { FastifyRequest } from 'fastify';

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request that lives by the session's cookie was made by our own pages. Browsers say so themselves: by
 * `Sec-Fetch-Site`, and older ones by `Origin` on everything that changes something.
 */
export function isFromOurPages({ method, headers }: FastifyRequest, ownOrigin: string): boolean {
  if (SAFE.includes(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin === ownOrigin;
}
