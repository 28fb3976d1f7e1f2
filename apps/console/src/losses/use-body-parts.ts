import { useMemo } from 'react';
import { reads } from '../api/client.js';
import { listedPart } from './listed-part.js';
import type { BodyPart } from './loss-row.js';

/** The parts of the body in the table of losses that is in force. */
export function useBodyParts(): readonly BodyPart[] {
  const { data } = reads.useQuery('get', '/api/claims/choices', {}, { staleTime: Number.POSITIVE_INFINITY });
  return useMemo(() => (data?.losses ?? []).map(listedPart), [data]);
}
