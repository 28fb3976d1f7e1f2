import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import type { Decision } from '../decision.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoices } from '../use-choices.js';

type Paper = Extract<Decision, { action: 'settleDispute' }>['paper'];
const PAPERS: readonly Paper[] = ['HEIRS_AGREEMENT', 'COURT_DECISION'];

const LONGEST = 5000;

/** Any of the three desks that hears of a dispute holds the case. */
export function DisputePanel(step: StepProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    if (reason.trim()) step.deciding.decide({ action: 'dispute', reason: reason.trim() });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t('claims.dispute.open.title')}
      what={t('claims.dispute.open.what')}
      confirm={t('claims.dispute.open.confirm')}
      onConfirm={confirm}
    >
      <Account
        label={t('claims.dispute.open.reason')}
        hint={t('claims.dispute.open.reasonHint')}
        value={reason}
        asked={asked}
        change={setReason}
      />
    </StepPanel>
  );
}

/** A verifier judges the paper that ends it. */
export function SettleDisputePanel(step: StepProps) {
  const { t } = useWords();
  const [paper, setPaper] = useState<Paper | null>(null);
  const [account, setAccount] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    if (paper && account.trim())
      step.deciding.decide({ action: 'settleDispute', paper, account: account.trim() });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t('claims.dispute.settle.title')}
      what={t('claims.dispute.settle.what')}
      confirm={t('claims.dispute.settle.confirm')}
      onConfirm={confirm}
    >
      <SettlingPaper paper={paper} choose={setPaper} isWrong={asked && paper === null} />
      <Account
        label={t('claims.dispute.settle.account')}
        hint={t('claims.dispute.settle.accountHint')}
        value={account}
        asked={asked}
        change={setAccount}
      />
    </StepPanel>
  );
}

interface SettlingPaperProps {
  readonly paper: Paper | null;
  readonly choose: (paper: Paper | null) => void;
  readonly isWrong: boolean;
}

function SettlingPaper({ paper, choose, isWrong }: SettlingPaperProps) {
  const { t, say } = useWords();
  const { data } = useChoices();
  return (
    <Radio.Group
      label={t('claims.dispute.settle.paper')}
      value={paper ?? ''}
      onChange={code => choose(PAPERS.find(one => one === code) ?? null)}
      error={isWrong ? t('claims.actions.choose') : null}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={isWrong || undefined}>
        {(data?.settlingPapers ?? []).map(({ code, text }) => (
          <Radio key={code} value={code} label={say(text)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

interface AccountProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly asked: boolean;
  readonly change: (value: string) => void;
}

/** What people said and papers say: a personal record, which nobody reads elsewhere. */
function Account({ label, hint, value, asked, change }: AccountProps) {
  const { t } = useWords();
  return (
    <Textarea
      label={label}
      description={hint}
      required
      autosize
      minRows={3}
      maxLength={LONGEST}
      value={value}
      error={asked && value.trim() === '' ? t('losses.faults.fillIn') : null}
      onChange={event => change(event.currentTarget.value)}
    />
  );
}
