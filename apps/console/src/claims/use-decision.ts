import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { problemIn } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { send } from './claim-command.js';
import { type Decision, keyOfDecision, type Shown } from './decision.js';

interface Order {
  readonly shown: Shown;
  readonly decision: Decision;
}
type Answer = Awaited<ReturnType<typeof send>>;

/** Refusals which say that the page is older than the case. */
const OUTDATED = [
  ...['CLAIM_CHANGED_SINCE_SHOWN', 'NOT_AT_THIS_STAGE', 'CLAIM_STILL_NEEDS_ATTENTION'],
  ...['ACCOUNT_CHANGED_SINCE_SHOWN', 'NO_ACCOUNT_WAITS', 'ACCOUNT_ALREADY_ENTERED'],
  ...['SCHOOL_YEAR_NOT_OPEN', 'SCHOOL_YEAR_NOT_VERIFIED', 'SCHOOL_YEAR_VERIFIED_ALREADY'],
];

/** Sends what was decided on the case as it was shown; one that has changed meanwhile is read again. */
export function useDecision(shown: Shown, onDone: (answer: Answer) => void) {
  const queries = useQueryClient();
  const command = useCommand<Order, Answer>({
    send: (order, key) => send(order.shown, order.decision, key),
    keyOf: order => keyOfDecision(order.shown, order.decision),
    onDone,
  });
  const code = problemIn(command.error)?.code ?? '';
  useEffect(() => {
    if (!OUTDATED.includes(code)) return;
    for (const path of ['/api/claims/{claimId}', '/api/claims/{claimId}/scholarships'])
      void queries.invalidateQueries({ queryKey: ['get', path] });
  }, [code, queries]);
  const { claimId, version } = shown;
  return {
    error: command.error,
    busy: command.isPending,
    reset: command.reset,
    decide: (decision: Decision) => command.run({ shown: { claimId, version }, decision }),
  };
}

export type Deciding = ReturnType<typeof useDecision>;
