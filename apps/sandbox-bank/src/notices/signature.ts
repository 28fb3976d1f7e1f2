import { createHash, createHmac } from 'node:crypto';

/** What is signed of a callback, in the manner of SNAP BI without its token. */
export interface Signed {
  readonly path: string;
  readonly body: string;
  readonly timestamp: string;
}

export function signatureOf(secret: string, { path, body, timestamp }: Signed): string {
  const digest = createHash('sha256').update(body).digest('hex');
  return createHmac('sha512', secret).update(`POST:${path}:${digest}:${timestamp}`).digest('base64');
}
