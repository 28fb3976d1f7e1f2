import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoices } from '../use-choices.js';
import { billsInForce, billsWaiting } from './bill-batches.js';
import { BillsTable } from './bills-table.js';

/** The verifier of the case confirms the bills that wait; what they make of the benefit is computed by law. */
export function VerifyBillsPanel(step: StepProps) {
  const { t } = useWords();
  const waiting = billsWaiting(step.view);
  if (!waiting) return null;
  const { batch } = waiting;
  return (
    <StepPanel
      step={step}
      title={t('claims.verifyBills.title')}
      what={t('claims.verifyBills.what')}
      confirm={t('claims.verifyBills.confirm')}
      onConfirm={() => step.deciding.decide({ action: 'verifyBills', batch })}
    >
      <Waiting {...step} />
    </StepPanel>
  );
}

export function DeclineBillsPanel(step: StepProps) {
  const { t, say } = useWords();
  const { data } = useChoices();
  const waiting = billsWaiting(step.view);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  if (!waiting) return null;
  const isWrong = asked && reason === '';
  const confirm = () => {
    setAsked(true);
    if (reason) step.deciding.decide({ action: 'declineBills', batch: waiting.batch, reason });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t('claims.declineBills.title')}
      what={t('claims.declineBills.what')}
      confirm={t('claims.declineBills.confirm')}
      onConfirm={confirm}
    >
      <Waiting {...step} />
      <Radio.Group
        label={t('claims.return.legend')}
        value={reason}
        onChange={setReason}
        error={isWrong ? t('claims.actions.choose') : null}
        withAsterisk
      >
        <Stack gap={6} my={4} data-wrong={isWrong || undefined}>
          {(data?.billDeclineReasons ?? []).map(({ code, text }) => (
            <Radio key={code} value={code} label={say(text)} />
          ))}
        </Stack>
      </Radio.Group>
    </StepPanel>
  );
}

/** What waits, after what it would take the place of. */
function Waiting({ view }: Pick<StepProps, 'view'>) {
  const waiting = billsWaiting(view);
  if (!waiting) return null;
  const before = billsInForce(view).filter(({ batch }) => batch === waiting.batch);
  return <BillsTable entries={[...before, waiting]} />;
}
