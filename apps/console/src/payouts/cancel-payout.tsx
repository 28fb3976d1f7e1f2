import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api, reads } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { BusyButton } from '../show/busy-button.js';
import { Done } from '../show/done.js';
import { ProblemNotice, Read } from '../show/notice.js';
import { useWords } from '../words/words.js';
import { cancellationKey, mayCancel, type Person } from './actions.js';
import type { CancelReason, Payout } from './payout-types.js';

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
  const { t, say } = useWords();
  const choices = reads.useQuery('get', '/api/payouts/choices');
  const [reason, choose] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { run, isPending, error } = useCancellation(payoutId, onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason === null);
    if (isReason(reason)) run(reason);
  };
  return (
    <form onSubmit={submit} onKeyDown={event => event.key === 'Escape' && close()}>
      <Stack gap="sm">
        <Text size="sm">{t('payouts.cancel.what')}</Text>
        <Read query={choices}>
          {({ cancelReasons }) => (
            <Radio.Group
              label={t('payouts.cancel.why')}
              error={isMissing && reason === null ? t('payouts.cancel.choose') : null}
              value={reason}
              onChange={choose}
            >
              <Stack gap={6} mt={6}>
                {cancelReasons.map(({ code, text }, index) => (
                  <Radio key={code} value={code} label={say(text)} autoFocus={index === 0} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </Read>
        <Group gap="xs">
          <BusyButton type="submit" color="red.9" busy={isPending}>
            {t('payouts.cancel.confirm')}
          </BusyButton>
          <Button variant="default" onClick={close}>
            {t('payouts.cancel.keep')}
          </Button>
        </Group>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

const REASONS: Readonly<Record<CancelReason, true>> = {
  WRONG_LIST: true,
  ACCOUNT_DOUBTED: true,
  FUNDS_WITHDRAWN: true,
  REFUSED_BY_APPROVER: true,
};
const isReason = (reason: string | null): reason is CancelReason => reason !== null && reason in REASONS;

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
