import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useIsFresh } from '../../session/use-is-fresh.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { SignInFirst } from '../sign-in-first.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { AccountChange, type AccountWaiting } from './account-change.js';

const LONGEST = 5000;

/** The approver of the case confirms exactly the account that is shown, by the hash that was read with it. */
export function ConfirmAccountPanel(step: StepProps) {
  const { t } = useWords();
  const signedInNow = useIsFresh();
  const { waiting, which } = useWhich(step);
  if (!waiting) return null;
  const { payeeId, shownHash } = waiting;
  return (
    <StepPanel
      step={step}
      title={t('claims.confirmAccount.title')}
      what={t('claims.confirmAccount.what')}
      confirm={t('claims.confirmAccount.confirm')}
      onConfirm={() => {
        if (signedInNow) step.deciding.decide({ action: 'confirmAccount', payeeId, shownHash });
      }}
      instead={signedInNow || step.isHeld ? null : <SignInFirst label={t('claims.confirmAccount.signIn')} />}
    >
      {which}
      <AccountChange waiting={waiting} approver={step.view.duties.approver} />
      {signedInNow ? null : <Text size="sm">{t('claims.approve.needsFresh')}</Text>}
    </StepPanel>
  );
}

export function DismissAccountPanel(step: StepProps) {
  const { t } = useWords();
  const { waiting, which } = useWhich(step);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  if (!waiting) return null;
  const confirm = () => {
    setAsked(true);
    if (note.trim())
      step.deciding.decide({ action: 'dismissAccount', payeeId: waiting.payeeId, note: note.trim() });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t('claims.dismissAccount.title')}
      what={t('claims.dismissAccount.what')}
      confirm={t('claims.dismissAccount.confirm')}
      onConfirm={confirm}
    >
      {which}
      <AccountChange waiting={waiting} approver={step.view.duties.approver} />
      <Textarea
        {...{ required: true, autosize: true, minRows: 3, maxLength: LONGEST }}
        label={t('claims.dismissAccount.note')}
        value={note}
        error={asked && note.trim() === '' ? t('losses.faults.fillIn') : null}
        onChange={event => setNote(event.currentTarget.value)}
      />
    </StepPanel>
  );
}

/** Where the accounts of several payees wait, each is decided by itself. */
function useWhich({ view: { accountsWaiting } }: StepProps) {
  const [entry, setEntry] = useState<string>();
  const waiting = accountsWaiting.find(one => one.entry === entry) ?? accountsWaiting[0];
  const which =
    accountsWaiting.length > 1 && waiting ? (
      <WhichAccount all={accountsWaiting} chosen={waiting.entry} choose={setEntry} />
    ) : null;
  return { waiting, which };
}

interface WhichAccountProps {
  readonly all: readonly AccountWaiting[];
  readonly chosen: string;
  readonly choose: (entry: string) => void;
}

function WhichAccount({ all, chosen, choose }: WhichAccountProps) {
  const { t } = useWords();
  return (
    <Radio.Group label={t('claims.payees.name')} value={chosen} onChange={choose}>
      <Stack gap={6} my={4}>
        {all.map(({ entry, payeeName }) => (
          <Radio key={entry} value={entry} label={payeeName ?? t('claims.facts.erased')} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
