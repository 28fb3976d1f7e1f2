import { Stack, Text, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { useHasRole } from '../session/session.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { PaymentStory } from './payment-types.js';
import { mayBeOrderedAnew } from './selection.js';

/** A payment that came back is tried anew by order of a finance officer, once. */
export function Reissue({ payment }: { readonly payment: PaymentStory }) {
  const { t } = useWords();
  const isOfficer = useHasRole('finance-officer');
  const navigate = useNavigate();
  const { run, isPending, error } = useCommand({
    send: (paymentId: string, key) =>
      answerOf(
        api.POST('/api/payments/{paymentId}/reissue', {
          params: { path: { paymentId }, header: { 'Idempotency-Key': key } },
        }),
      ),
    keyOf: paymentId => `reissue-${paymentId}`,
    onDone: ({ paymentId }) =>
      void navigate({ to: '/payments', search: { tab: 'ordered', payment: paymentId } }),
  });
  if (!mayBeOrderedAnew(payment)) return null;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('payments.reissue.title')}</Title>
      <Text size="sm">{t('payments.reissue.text')}</Text>
      {isOfficer ? (
        <div>
          <BusyButton busy={isPending} onClick={() => run(payment.paymentId)}>
            {t('payments.reissue.button')}
          </BusyButton>
        </div>
      ) : (
        <Text size="sm">{t('payments.reissue.onlyOfficer')}</Text>
      )}
      <ProblemNotice error={error} />
    </Stack>
  );
}
