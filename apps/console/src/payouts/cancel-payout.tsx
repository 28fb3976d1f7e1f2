import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { Done } from '../show/done.js';
import { useWords } from '../words/words.js';
import { cancellationKey, mayCancel, type Person } from './actions.js';
import type { CancelReason, Payout } from './payout-types.js';
import { ReasonForm } from './reason-form.js';

interface CancelPayoutProps {
  readonly payout: Payout;
  readonly person: Person;
}

/** Gives the payments back, for a reason out of the service's list. */
export function CancelPayout({ payout, person }: CancelPayoutProps) {
  const { t } = useWords();
  const [step, go] = useState<'none' | 'open' | 'closed' | 'done'>('none');
  if (step === 'done') return <Done>{t('payouts.cancel.done')}</Done>;
  if (!mayCancel(person, payout)) return null;
  if (step === 'open')
    return <CancelForm payoutId={payout.payoutId} close={() => go('closed')} onDone={() => go('done')} />;
  return (
    <div>
      <Button variant="default" autoFocus={step === 'closed'} onClick={() => go('open')}>
        {t('payouts.cancel.open')}
      </Button>
    </div>
  );
}

interface CancelFormProps {
  readonly payoutId: string;
  readonly close: () => void;
  readonly onDone: () => void;
}

function CancelForm({ payoutId, close, onDone }: CancelFormProps) {
  const { t } = useWords();
  const command = useCancellation(payoutId, onDone);
  const words = {
    what: t('payouts.cancel.what'),
    why: t('payouts.cancel.why'),
    choose: t('payouts.cancel.choose'),
    confirm: t('payouts.cancel.confirm'),
    keep: t('payouts.cancel.keep'),
  };
  return (
    <ReasonForm words={words} choices="cancelReasons" reasons={REASONS} command={command} close={close} />
  );
}

const REASONS: Readonly<Record<CancelReason, true>> = {
  WRONG_LIST: true,
  ACCOUNT_DOUBTED: true,
  FUNDS_WITHDRAWN: true,
  REFUSED_BY_APPROVER: true,
};

function useCancellation(payoutId: string, onDone: () => void) {
  return useCommand({
    send: (reason: CancelReason, key) =>
      answerOf(
        api.POST('/api/payouts/{payoutId}/cancellation', {
          params: { path: { payoutId }, header: { 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    keyOf: reason => cancellationKey(payoutId, reason),
    onDone,
  });
}
