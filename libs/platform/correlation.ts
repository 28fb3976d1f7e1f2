import type { IncomingHttpHeaders } from 'node:http';
import { isUuid } from '#kernel';

/** W3C Trace Context, version 00; ids of zeros are none. */
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's id, which goes into events and logs, where a person's data must not: only a UUID is taken over. */
export const correlationIdIn = ({ 'x-correlation-id': id }: IncomingHttpHeaders): string | null =>
  typeof id === 'string' && isUuid(id) ? id : null;

/** The trace that the caller is in; null when it is not well-formed. */
export const traceparentIn = ({ traceparent }: IncomingHttpHeaders): string | null =>
  typeof traceparent === 'string' && TRACEPARENT.test(traceparent) ? traceparent : null;
