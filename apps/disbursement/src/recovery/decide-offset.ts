import { accept, type Decision, firstRefusal } from '#kernel';
import { mayDecide } from './decide-proposal.js';
import type { ProposeOffset } from './recovery.commands.js';
import type { RecoveryEvent } from './recovery.events.js';
import * as rules from './recovery.rules.js';
import type { Recovery } from './recovery.state.js';

/** With the written consent of the payee, what is owed is kept from what they are still to receive. */
export function proposeOffset(state: Recovery, command: ProposeOffset): Decision<RecoveryEvent> {
  const refusal = firstRefusal(
    mayDecide(state, command),
    rules.theConsentWasGivenByNow(command),
    rules.noMoreIsKeptThanTheTermsLet(command),
  );
  if (refusal) return { outcome: 'refused', refusal };
  const { recoveryId, claimId, owed: amount } = state;
  const { mostPercent, consentOn, consentDocument, actor: proposedBy, at: proposedAt } = command;
  const consent = { mostPercent, consentOn, consentDocument };
  const data = { recoveryId, claimId, amount, ...consent, proposedBy, proposedAt };
  return accept({ type: 'RecoveryOffsetProposed', data });
}
