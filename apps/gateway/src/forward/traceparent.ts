import { randomBytes } from 'node:crypto';

/** A new W3C trace context: version 00, random trace and span, sampled. */
export const newTraceparent = (): string =>
  `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;
