import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answerOf, api, Refusal } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import type { Draft } from './draft.js';
import type { DraftStore } from './draft-store.js';
import { type Entry, resubmissionOf, submissionOf } from './entry.js';

interface Sent {
  readonly claimId: string;
}

function send(entry: Entry, key: string): Promise<Sent> {
  const header = { 'Idempotency-Key': key };
  const { resubmits } = entry;
  if (resubmits === null)
    return answerOf(api.POST('/api/claims', { params: { header }, body: submissionOf(entry) }));
  return answerOf(
    api.POST('/api/claims/{claimId}/resubmission', {
      params: { path: { claimId: resubmits }, header },
      body: resubmissionOf(entry),
    }),
  );
}

/** What was refused for what it says did not happen: corrected, it is another command. All else may have happened before. */
const didNotHappen = (error: unknown): boolean =>
  error instanceof Refusal &&
  [400, 409, 422].includes(error.status) &&
  error.problem.code !== 'IDEMPOTENCY_KEY_REUSED';

/** Sends a draft under its own key: again after a lost answer, from this tab or another, it is one claim. */
export function useSending(draft: Draft, store: DraftStore, renewKey: (key: string) => void) {
  const navigate = useNavigate();
  const [sent, setSent] = useState(false);
  const command = useCommand({
    send: async (entry: Entry, key) => {
      try {
        return await send(entry, key);
      } catch (error) {
        if (didNotHappen(error)) renewKey(crypto.randomUUID());
        throw error;
      }
    },
    keyOf: () => draft.key,
    onDone: ({ claimId }) => {
      setSent(true);
      store.forget();
      void navigate({ to: '/claims/new', search: { receipt: claimId }, replace: true });
    },
  });
  return {
    send: command.run,
    waiting: command.isPending,
    error: command.error,
    forgetError: () => {
      if (command.error) command.reset();
    },
    sent,
  };
}
