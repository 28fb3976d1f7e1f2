import { rows, type Tx } from '#event-store';

const SEGMENTS = 'SELECT DISTINCT segment FROM member WHERE person_id = $1 ORDER BY segment';

/** The segments of a person's memberships: what a wage may be depends on them. */
export async function segmentsOf(tx: Tx, personId: string): Promise<('PU' | 'BPU')[]> {
  const found = await rows<{ segment: 'PU' | 'BPU' }>(tx, SEGMENTS, [personId]);
  return found.map(({ segment }) => segment);
}
