import type { FoundEvent } from '../answers.js';

type About = Pick<FoundEvent, 'topic' | 'type' | 'stream' | 'correlationId'>;

/** `claims.events` → `claims`. */
export const serviceOf = ({ topic }: Pick<FoundEvent, 'topic'>): string => topic.split('.')[0] ?? topic;

/** The claim that an event belongs to: its own stream, or that for whose sake a payment was made. */
export function caseOf({ topic, type, stream, correlationId }: About): string | null {
  if (topic === 'claims.events') return stream;
  return topic === 'disbursement.events' && type.startsWith('Payment') ? correlationId : null;
}
