import { rows } from '#event-store';
import { MOST_OTHERS } from '../claim/signals.table.js';
import type { Fingerprints } from './fingerprints.js';

/** Another case, or another payee of this one, that names an account. */
export interface NamedElsewhere {
  readonly receiptNumber: string;
  readonly isSamePayee: boolean;
}
interface Account {
  readonly bankCode: string;
  readonly accountNumber: string;
}

/** Ended cases, too: who looks at an account wants to know of the one that was refused. */
const NAMED_ELSEWHERE = `
SELECT receipt_number AS "receiptNumber", bool_and(owner = $2) AS "isSamePayee"
FROM fingerprint JOIN claim USING (claim_id)
WHERE kind = 'ACCOUNT' AND mark = ANY ($1) AND (fingerprint.claim_id <> $3 OR owner <> $2)
GROUP BY receipt_number ORDER BY receipt_number LIMIT ${MOST_OTHERS}`;

/** Where else one of these accounts is named than for this payee of this case. */
export function namedElsewhere(
  database: Parameters<typeof rows>[0],
  accounts: readonly Account[],
  payee: { readonly claimId: string; readonly name: string },
  prints: Fingerprints,
): Promise<NamedElsewhere[]> {
  const marks = accounts.map(account => prints.ofAccount(account));
  return rows<NamedElsewhere>(database, NAMED_ELSEWHERE, [marks, prints.ofPayee(payee.name), payee.claimId]);
}
