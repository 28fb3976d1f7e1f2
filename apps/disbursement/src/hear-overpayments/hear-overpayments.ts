import { v5 as uuidV5 } from 'uuid';
import type { AwardCorrected, OverpaymentFound } from '#contracts';
import type { Directed, Tx } from '#event-store';
import { causedBy, type Outcome, type ReceivedEvent } from '#kafka';
import { type ClaimId, type PayeeId, type RecoveryId, type Rupiah, zeroRupiah } from '#kernel';
import type { HearOverpayment } from '../recovery/recovery.commands.js';
import { decideRecoveries, recoveriesOfCases } from '../show-recoveries/recovery.table.js';

const NAMESPACE = 'd2f4b1c6-0a57-4e35-9a8e-5f4f1c2b7a90';

/** One recovery per payee of a case, so that what is found again is not asked for twice. */
export const recoveryIdOf = (claimId: ClaimId, payeeId: PayeeId): RecoveryId =>
  uuidV5(`${claimId}/${payeeId}`, NAMESPACE) as RecoveryId;

/** Opens, raises or lowers what is owed back, by the last word of the claims service; what waits for a person is not heard yet. */
export async function hearOverpayments(
  tx: Tx,
  events: readonly ReceivedEvent[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const told = events.filter(({ type }, index) => TELLING.includes(type) && isSettled(outcomes[index]));
  if (told.length === 0) return;
  const known = await recoveriesOfCases(
    tx,
    told.map(({ stream }) => stream),
  );
  const debtors = new Map<string, Set<string>>();
  for (const { claim_id, payee_id } of known) debtorsOf(debtors, claim_id).add(payee_id);
  await decideRecoveries(
    tx,
    told.flatMap(event => commandsOf(event, debtorsOf(debtors, event.stream))),
  );
}

const TELLING: readonly string[] = [
  'OverpaymentFound' satisfies OverpaymentFound['type'],
  'AwardCorrected' satisfies AwardCorrected['type'],
];

const isSettled = (outcome: Outcome | undefined): boolean => outcome?.outcome !== 'parked';

function debtorsOf(debtors: Map<string, Set<string>>, claimId: string): Set<string> {
  const ofCase = debtors.get(claimId) ?? new Set<string>();
  debtors.set(claimId, ofCase);
  return ofCase;
}

/** Of those who owe and are not named any more, nothing was overpaid. */
function commandsOf(event: ReceivedEvent, debtors: Set<string>): Directed<HearOverpayment>[] {
  const { data } = event as unknown as OverpaymentFound | AwardCorrected;
  const { claimId, receiptNumber } = data;
  const named = 'payees' in data ? data.payees : data.overpaid;
  const overpaid = new Map<string, Rupiah>(named.map(({ payeeId, amount }) => [payeeId, amount]));
  for (const payeeId of overpaid.keys()) debtors.add(payeeId);
  return [...debtors].map(debtor => {
    const payeeId = debtor as PayeeId;
    const recoveryId = recoveryIdOf(claimId, payeeId);
    const amount = overpaid.get(payeeId) ?? zeroRupiah;
    const said = { recoveryId, claimId, receiptNumber, payeeId, finding: event.id, overpaid: amount };
    return {
      stream: recoveryId,
      command: { type: 'HearOverpayment', ...said },
      metadata: causedBy(event, claimId),
    };
  });
}
