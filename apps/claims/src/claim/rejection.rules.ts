import type { Refusal } from '#kernel';
import { whatWasOverruledIsNoGroundAgain } from './appeal.rules.js';
import { no } from './claim.rules.js';
import type { KnownClaim } from './claim.state.js';
import { whatTheInspectorRuledOutIsNoGround } from './reclassification.rules.js';
import { REJECTION_RULES, type RejectionRule } from './rejection-rules.table.js';

/** A claim is rejected under a rule with its article; one that validation can find must have been found. */
export function rejectionMustRestOnARule(state: KnownClaim, rule: string): RejectionRule | Refusal {
  const { file, reasons } = state;
  const known = REJECTION_RULES.find(row => row.rule === rule && row.programmes.includes(file.programme));
  if (!known) return no('REJECTION_RULE_UNKNOWN', { rule, programme: file.programme });
  const found = known.foundBy === 'judgement' || reasons.some(({ code }) => code === rule);
  if (!found) return no('REJECTION_WITHOUT_GROUND', { rule });
  return (
    whatWasOverruledIsNoGroundAgain(state, rule) ?? whatTheInspectorRuledOutIsNoGround(state, rule) ?? known
  );
}
