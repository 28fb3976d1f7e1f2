/** How the bank can be made to misbehave, in the order in which a draw goes through them. */
export const behaviourKinds = [
  'EXECUTE_THEN_TIME_OUT',
  'EXECUTE_THEN_NONSENSE',
  'LOSE_REQUEST',
  'ACCEPT_FIRST',
  'ANSWER_TWICE',
  'CONTRADICT',
  'RETURN',
  'REJECT',
  'SLOW',
  'LATE_NOTICE',
  'REORDERED_NOTICES',
  'WRONG_AMOUNT_NOTICE',
  'EXECUTE_OTHER_AMOUNT',
  'RETURN_AFTER_DAYS',
  'WRONG_SIGNATURE',
  'EXTRA_STATEMENT_LINE',
  'MISSING_STATEMENT_LINE',
  'DUPLICATE_STATEMENT_LINE',
] as const;

export type BehaviourKind = (typeof behaviourKinds)[number];

export interface Behaviour {
  readonly kind: BehaviourKind;
  readonly delay_ms: number;
}
