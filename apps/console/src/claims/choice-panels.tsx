import { Radio, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';
import type { Choices } from './claim-types.js';
import type { Decision } from './decision.js';
import { rejectionGrounds } from './rejection-grounds.js';
import { StepPanel, type StepProps } from './step-panel.js';
import { useChoices } from './use-choices.js';

type Kind = 'decideLate' | 'return' | 'reject' | 'withdraw';
interface Choice {
  readonly code: string;
  readonly label: string;
  /** Why it cannot be chosen. */
  readonly notBecause?: string | undefined;
}
interface ChoicePanelProps {
  readonly kind: Kind;
  readonly step: StepProps;
  readonly choices: readonly Choice[];
  /** Nothing, where more than the choice is needed. */
  readonly decisionOf: (code: string) => Decision | null;
  readonly more?: (code: string, asked: boolean) => ReactNode;
}

/** A step that needs one choice out of few. */
export function ChoicePanel({ kind, step, choices, decisionOf, more }: ChoicePanelProps) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const confirm = () => {
    setAsked(true);
    const decision = code ? decisionOf(code) : null;
    if (decision) step.deciding.decide(decision);
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t(`claims.${kind}.title`)}
      what={t(`claims.${kind}.what`, { submitter: step.view.duties.submitter })}
      confirm={t(`claims.${kind}.confirm`)}
      onConfirm={confirm}
    >
      <Radio.Group
        label={t(`claims.${kind}.legend`)}
        value={code}
        onChange={setCode}
        error={asked && !code ? t('claims.actions.choose') : null}
        withAsterisk
      >
        <Stack gap={6} my={4} data-wrong={(asked && !code) || undefined}>
          {choices.map(({ code: value, label, notBecause }) => (
            <Radio
              key={value}
              value={value}
              label={label}
              disabled={notBecause !== undefined}
              description={notBecause}
            />
          ))}
        </Stack>
      </Radio.Group>
      {more?.(code, asked)}
    </StepPanel>
  );
}

export function useListed(list: 'returnReasons' | 'withdrawalReasons'): Choice[] {
  const { say } = useWords();
  const { data } = useChoices();
  return (data?.[list] ?? []).map(({ code, text }) => ({ code, label: say(text) }));
}

export function WithdrawPanel(step: StepProps) {
  const choices = useListed('withdrawalReasons');
  const decisionOf = (reason: string): Decision => ({ action: 'withdraw', reason });
  return <ChoicePanel kind="withdraw" step={step} choices={choices} decisionOf={decisionOf} />;
}

const LATE: readonly ('COUNTS' | 'DOES_NOT_COUNT')[] = ['COUNTS', 'DOES_NOT_COUNT'];

export function DecideLatePanel(step: StepProps) {
  const { say } = useWords();
  const { data } = useChoices();
  const choices = (data?.lateContributionDecisions ?? []).map(({ code, text }) => ({
    code,
    label: say(text),
  }));
  const decisionOf = (code: string): Decision => ({
    action: 'decideLate',
    decision: LATE.find(decision => decision === code) ?? 'DOES_NOT_COUNT',
  });
  return <ChoicePanel kind="decideLate" step={step} choices={choices} decisionOf={decisionOf} />;
}

export function RejectPanel(step: StepProps) {
  const { t, say } = useWords();
  const { data } = useChoices();
  const labelOf = ({ text, regulation, article }: Choices['rejectionRules'][number]): string =>
    `${say(text)} (${regulation}, ${article})`;
  const choices = rejectionGrounds(data?.rejectionRules ?? [], step.view).map(
    ({ rule, isGround, isOverruled }) => ({
      code: rule.code,
      label: labelOf(rule),
      notBecause: isGround ? undefined : t(`claims.reject.${isOverruled ? 'overruled' : 'notFound'}`),
    }),
  );
  const decisionOf = (rule: string): Decision => ({ action: 'reject', rule });
  return <ChoicePanel kind="reject" step={step} choices={choices} decisionOf={decisionOf} />;
}
