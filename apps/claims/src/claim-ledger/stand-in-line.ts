import { rows, type Tx } from '#event-store';

const STAND_IN_LINE_ANEW = 'UPDATE claim SET intake_no = DEFAULT WHERE claim_id = $1';

/** A claim that is not what it was stands behind every other one for the same event: those were let pass meanwhile. */
export async function standInLineAnew(tx: Tx, claimId: string): Promise<void> {
  await rows(tx, STAND_IN_LINE_ANEW, [claimId]);
}
