import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { answerOf, api, reads } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { count, rupiah, today } from '../format/format.js';
import { BusyButton } from '../show/busy-button.js';
import { MoneyField, Rows } from '../show/fields.js';
import { ProblemNotice } from '../show/notice.js';
import { Section } from '../show/page.js';
import { useWords } from '../words/words.js';
import { EMPTY_INSTALMENT, equalInstalments, planDraft } from './plan-draft.js';
import { ProposeOffset } from './propose-offset.js';
import { ProposeRepayment } from './propose-repayment.js';
import type { Recovery } from './recovery-types.js';

interface ProposeProps {
  readonly recovery: Recovery;
}

/** What an officer may propose; somebody else approves it. */
export function ProposeSteps({ recovery }: ProposeProps) {
  return (
    <>
      <ProposePlan recovery={recovery} />
      <ProposeOffset recovery={recovery} />
      <ProposeRepayment recovery={recovery} />
      <ProposeWaiver recovery={recovery} />
    </>
  );
}

function ProposePlan({ recovery: { recoveryId, owed } }: ProposeProps) {
  const { t } = useWords();
  const [rows, change] = useState([{ dueOn: '', amount: count(owed) }]);
  const [wasSent, setSent] = useState(false);
  const { run, isPending, error } = usePlan(recoveryId);
  const draft = planDraft(rows, owed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (draft.isWhole) run(draft.instalments);
  };
  const missing = (text: string) => (wasSent && text === '' ? t('recoveries.missing') : null);
  return (
    <Section title={t('recoveries.propose.plan')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" maw="36rem">
          <Rows
            title={t('recoveries.propose.instalments')}
            about={
              draft.left === 0 ? undefined : t('recoveries.propose.left', { amount: rupiah(draft.left) })
            }
            rows={rows}
            least={1}
            empty={EMPTY_INSTALMENT}
            change={next => change([...next])}
            addWord={t('recoveries.propose.add')}
            nameOf={number => t('recoveries.propose.instalment', { number })}
            removeWordOf={number => t('recoveries.propose.remove', { number })}
          >
            {(row, _at, set) => (
              <>
                <TextInput
                  type="date"
                  required
                  label={t('recoveries.dueOn')}
                  min={today()}
                  value={row.dueOn}
                  error={missing(row.dueOn)}
                  onChange={event => set({ dueOn: event.currentTarget.value })}
                />
                <MoneyField
                  required
                  label={t('recoveries.amount')}
                  value={row.amount}
                  error={missing(row.amount)}
                  change={amount => set({ amount })}
                />
              </>
            )}
          </Rows>
          <div>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => change(equalInstalments(owed, rows.length, rows[0]?.dueOn || today()))}
            >
              {t('recoveries.propose.equal')}
            </Button>
          </div>
          <div>
            <BusyButton type="submit" busy={isPending}>
              {t('recoveries.propose.submitPlan')}
            </BusyButton>
          </div>
          <ProblemNotice error={error} />
        </Stack>
      </form>
    </Section>
  );
}

const usePlan = (recoveryId: string) =>
  useCommand({
    send: (instalments: ReturnType<typeof planDraft>['instalments'], key) =>
      answerOf(
        api.POST('/api/recoveries/{recoveryId}/plan', {
          params: { path: { recoveryId }, header: { 'Idempotency-Key': key } },
          body: { instalments: [...instalments] },
        }),
      ),
  });

function ProposeWaiver({ recovery: { recoveryId } }: ProposeProps) {
  const { t, say } = useWords();
  const reasons = reads.useQuery('get', '/api/recoveries/choices').data?.waiverReasons ?? [];
  const [reason, choose] = useState('');
  const { run, isPending, error } = useWaiver(recoveryId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason !== '') run(reason as WaiverReason);
  };
  return (
    <Section title={t('recoveries.propose.waiver')}>
      <form onSubmit={submit} noValidate>
        <Stack gap="sm" maw="36rem">
          <NativeSelect
            required
            label={t('recoveries.propose.why')}
            value={reason}
            data={[
              { value: '', label: '–' },
              ...reasons.map(({ code, text }) => ({ value: code, label: say(text) })),
            ]}
            onChange={event => choose(event.currentTarget.value)}
          />
          <div>
            <BusyButton type="submit" variant="default" busy={isPending} disabled={reason === ''}>
              {t('recoveries.propose.submitWaiver')}
            </BusyButton>
          </div>
          <ProblemNotice error={error} />
        </Stack>
      </form>
    </Section>
  );
}

type WaiverReason = NonNullable<Parameters<typeof sendWaiver>[1]>;

const sendWaiver = (
  recoveryId: string,
  reason:
    | 'PAYEE_HAS_DIED'
    | 'PAYEE_CANNOT_BE_FOUND'
    | 'PAYEE_CANNOT_PAY'
    | 'COSTS_MORE_THAN_IT_BRINGS'
    | 'ORDER_OF_COURT',
  key: string,
) =>
  answerOf(
    api.POST('/api/recoveries/{recoveryId}/waiver', {
      params: { path: { recoveryId }, header: { 'Idempotency-Key': key } },
      body: { reason },
    }),
  );

const useWaiver = (recoveryId: string) =>
  useCommand({ send: (reason: WaiverReason, key) => sendWaiver(recoveryId, reason, key) });
