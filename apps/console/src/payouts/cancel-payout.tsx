import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api, reads } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
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
  const [isOpen, open] = useState(false);
  if (!mayCancel(person, payout)) return null;
  if (!isOpen)
    return (
      <div>
        <Button variant="default" onClick={() => open(true)}>
          {t('payouts.cancel.open')}
        </Button>
      </div>
    );
  return <CancelForm payoutId={payout.payoutId} close={() => open(false)} />;
}

interface CancelFormProps {
  readonly payoutId: string;
  readonly close: () => void;
}

function CancelForm({ payoutId, close }: CancelFormProps) {
  const { t, say } = useWords();
  const choices = reads.useQuery('get', '/api/payouts/choices');
  const [reason, choose] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const { run, isPending, error } = useCancellation(payoutId);
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
          <Button type="submit" color="red.9" loading={isPending}>
            {t('payouts.cancel.confirm')}
          </Button>
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

function useCancellation(payoutId: string) {
  return useCommand({
    send: (reason: CancelReason, key) =>
      answerOf(
        api.POST('/api/payouts/{payoutId}/cancellation', {
          params: { path: { payoutId }, header: { 'Idempotency-Key': key } },
          body: { reason },
        }),
      ),
    keyOf: reason => cancellationKey(payoutId, reason),
  });
}
