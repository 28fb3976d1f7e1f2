import type { IncomingHttpHeaders } from 'node:http';
import { isTraceparent } from '#event-store';
import { isUuid } from '#kernel';

/** The caller's id, which goes into events and logs, where a person's data must not: only a UUID is taken over. */
export const correlationIdIn = ({ 'x-correlation-id': id }: IncomingHttpHeaders): string | null =>
  typeof id === 'string' && isUuid(id) ? id : null;

/** The trace that the caller is in; null when it is not well-formed. */
export const traceparentIn = ({ traceparent }: IncomingHttpHeaders): string | null =>
  typeof traceparent === 'string' && isTraceparent(traceparent) ? traceparent : null;
