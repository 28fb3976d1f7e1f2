import { NativeSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api, reads } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { day, rupiah } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import type { Recovery } from './recovery-types.js';

const MAY_BE_REPAYMENTS = ['UNKNOWN_REFERENCE', 'REPAYMENT_UNPROVED'] as const;

/** Money that came without the reference: an officer says whose it is, and somebody else approves that. */
export function ProposeRepayment({ recovery: { recoveryId, owed } }: { readonly recovery: Recovery }) {
  const { t, language } = useWords();
  const params = { params: { query: { kind: [...MAY_BE_REPAYMENTS] } } };
  const open = reads.useQuery('get', '/api/reconciliation/exceptions', params).data?.items ?? [];
  const credits = open.filter(({ direction, amount }) => direction === 'CREDIT' && Number(amount) <= owed);
  const [exceptionId, choose] = useState('');
  const { run, isPending, error } = useRepayment(recoveryId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (exceptionId !== '') run(exceptionId);
  };
  if (credits.length === 0) return null;
  return (
    <Section title={t('recoveries.propose.repayment')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" maw="36rem">
          <Text size="sm">{t('recoveries.propose.aboutRepayment')}</Text>
          <NativeSelect
            required
            label={t('recoveries.propose.line')}
            value={exceptionId}
            data={[
              { value: '', label: '–' },
              ...credits.map(one => ({
                value: one.exceptionId,
                label: `${one.day ? day(one.day, language) : '–'} · ${rupiah(Number(one.amount))} · ${one.messageId}`,
              })),
            ]}
            onChange={event => choose(event.currentTarget.value)}
          />
          <div>
            <BusyButton type="submit" variant="default" busy={isPending} disabled={exceptionId === ''}>
              {t('recoveries.propose.submitRepayment')}
            </BusyButton>
          </div>
          <ProblemNotice error={error} />
        </Stack>
      </form>
    </Section>
  );
}

const useRepayment = (recoveryId: string) =>
  useCommand({
    send: (exceptionId: string, key) =>
      answerOf(
        api.POST('/api/recoveries/{recoveryId}/repayment', {
          params: { path: { recoveryId }, header: { 'Idempotency-Key': key } },
          body: { exceptionId },
        }),
      ),
  });
