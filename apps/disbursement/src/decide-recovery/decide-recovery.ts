import { type EventMetadata, Refused, type Tx } from '#event-store';
import type { Actor, RecoveryId, Refusal } from '#kernel';
import { heldDuties, lockCases } from '../case-duties/duty.table.js';
import { keepFromPayments } from '../keep-from-payments/keep-from-payments.js';
import type { Offset } from '../recovery/offset.js';
import { offsetTermsOn } from '../recovery/offset-terms.table.js';
import type { RecoveryCommand } from '../recovery/recovery.commands.js';
import type { Instalment } from '../recovery/recovery.events.js';
import type { Recovery } from '../recovery/recovery.state.js';
import { recoveryTermsOn } from '../recovery/recovery-terms.table.js';
import type { WaiverReason } from '../recovery/waiver-reasons.table.js';
import { creditOfException, endAsRepayment, isOpen } from '../repay-overpayment/exception-credit.js';
import { decideRecoveries, loadRecovery } from '../show-recoveries/recovery.table.js';

/** What a person asks for. */
export type Asked =
  | { readonly type: 'plan'; readonly instalments: readonly Instalment[] }
  | ({ readonly type: 'offset' } & Offset)
  | { readonly type: 'waiver'; readonly reason: WaiverReason }
  | { readonly type: 'repayment'; readonly exceptionId: string }
  | { readonly type: 'approval'; readonly shownHash: string }
  | { readonly type: 'refusal'; readonly shownHash: string };

export interface Asking {
  readonly actor: Actor;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** Decides what a person asks for, under the lock of the case. Throws `Refused`. */
export async function decideRecovery(
  tx: Tx,
  recoveryId: string,
  { asked, ...asking }: Asking & { readonly asked: Asked },
  metadata: EventMetadata,
): Promise<void> {
  const { claim_id: claimId } = await loadRecovery(tx, recoveryId);
  await lockCases(tx, [claimId]);
  const { state } = await loadRecovery(tx, recoveryId);
  const held = (await heldDuties(tx, [claimId])).get(claimId) ?? [];
  const by = { recoveryId: state.recoveryId, held, actor: asking.actor, at: asking.at.toString() };
  const command = await commandOf(tx, asked, { state, by, today: asking.today });
  const directed = { stream: recoveryId, command, metadata: { ...metadata, correlationId: claimId } };
  const [outcome] = await decideRecoveries(tx, [directed]);
  if (outcome?.outcome === 'refused') throw new Refused(outcome.refusal);
  if (command.type === 'ApproveProposal') await keepFromPayments(tx, [claimId], metadata);
  const repayment = command.type === 'ApproveProposal' && repaymentIn(state);
  if (repayment) await endAsRepayment(tx, { ...repayment, recoveryId: state.recoveryId, at: asking.at });
}

interface Around {
  readonly state: Recovery;
  readonly by: {
    readonly recoveryId: RecoveryId;
    readonly held: Extract<RecoveryCommand, { type: 'ProposePlan' }>['held'];
    readonly actor: Actor;
    readonly at: string;
  };
  readonly today: Temporal.PlainDate;
}

async function commandOf(tx: Tx, asked: Asked, { state, by, today }: Around): Promise<RecoveryCommand> {
  switch (asked.type) {
    case 'plan': {
      const { instalments } = asked;
      return { type: 'ProposePlan', ...by, instalments, today, terms: recoveryTermsOn(today) };
    }
    case 'offset': {
      const { type: _, ...offset } = asked;
      return { type: 'ProposeOffset', ...by, ...offset, today, terms: offsetTermsOn(today) };
    }
    case 'waiver':
      return { type: 'ProposeWaiver', ...by, reason: asked.reason };
    case 'repayment': {
      const { exceptionId } = asked;
      const credit = creditOrRefused(await creditOfException(tx, exceptionId));
      return { type: 'ProposeRepayment', ...by, exceptionId, credit };
    }
    case 'approval': {
      const repayment = repaymentIn(state);
      const isStillOpen = repayment === null || (await isOpen(tx, repayment.exceptionId));
      return { type: 'ApproveProposal', ...by, shownHash: asked.shownHash, isStillOpen };
    }
    case 'refusal':
      return { type: 'DeclineProposal', ...by, shownHash: asked.shownHash };
  }
}

const repaymentIn = ({ proposal }: Recovery) => (proposal?.kind === 'REPAYMENT' ? proposal : null);

function creditOrRefused<Credit extends object>(found: Credit | Refusal): Credit {
  if ('code' in found) throw new Refused(found as Refusal);
  return found;
}
