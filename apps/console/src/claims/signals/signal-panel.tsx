import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoiceWords } from '../use-choices.js';
import {
  ANSWERS,
  type HeldSignal,
  heldSignals,
  type SignalTyped,
  signalDecisionOf,
  signalFaults,
} from './signal-entry.js';

const LONGEST = 5000;

/** The verifier says of a signal whether what was seen can be explained, and why. */
export function SignalPanel(step: StepProps) {
  const { t } = useWords();
  const held = heldSignals(step.view.reasons);
  const typing = useSignal(step, held);
  const { entry, change, errorOf } = typing;
  return (
    <StepPanel
      step={step}
      title={t('claims.signal.title')}
      what={t('claims.signal.what')}
      confirm={t('claims.signal.confirm')}
      onConfirm={typing.confirm}
    >
      <WhichSignal held={held} typing={typing} />
      <Answer typing={typing} />
      <Textarea
        label={t('claims.signal.reason')}
        description={t('claims.signal.reasonHint')}
        required
        autosize
        minRows={3}
        maxLength={LONGEST}
        value={entry.reason}
        error={errorOf('reason')}
        onChange={event => change({ reason: event.currentTarget.value })}
      />
    </StepPanel>
  );
}

function useSignal({ deciding }: StepProps, held: readonly HeldSignal[]) {
  const { t } = useWords();
  const only = held.length === 1 ? held[0] : undefined;
  const [typed, setTyped] = useState<SignalTyped>({ signal: null, decision: null, reason: '' });
  const [asked, setAsked] = useState(false);
  const entry: SignalTyped = { ...typed, signal: only?.signal ?? typed.signal };
  const faults = asked ? signalFaults(entry) : {};
  const errorOf = (field: keyof SignalTyped): string | null => {
    const fault = faults[field];
    return fault ? t(`losses.faults.${fault}`) : null;
  };
  const confirm = () => {
    setAsked(true);
    const decided = signalDecisionOf(entry);
    if (decided) deciding.decide({ action: 'decideSignal', decided });
    else focusSoon(FIRST_WRONG);
  };
  const change = (part: Partial<SignalTyped>) => setTyped(now => ({ ...now, ...part }));
  return { entry, change, errorOf, confirm };
}

interface Typing {
  readonly typing: ReturnType<typeof useSignal>;
}

/** Where several hold the case, each is decided by itself. */
function WhichSignal({ held, typing }: Typing & { readonly held: readonly HeldSignal[] }) {
  const { t, say } = useWords();
  const [only, ...more] = held;
  if (only && more.length === 0) return <Text size="sm">{say(only.text)}</Text>;
  const wrong = typing.errorOf('signal');
  return (
    <Radio.Group
      label={t('claims.signal.which')}
      value={typing.entry.signal ?? ''}
      onChange={name => typing.change({ signal: held.find(({ signal }) => signal === name)?.signal ?? null })}
      error={wrong}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {held.map(({ signal, text }) => (
          <Radio key={signal} value={signal} label={say(text)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Answer({ typing: { entry, change, errorOf } }: Typing) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const wrong = errorOf('decision');
  return (
    <Radio.Group
      label={t('claims.signal.decision')}
      value={entry.decision ?? ''}
      onChange={name => change({ decision: ANSWERS.find(answer => answer === name) ?? null })}
      error={wrong}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {ANSWERS.map(answer => (
          <Radio
            key={answer}
            value={answer}
            label={wordsOf('signalDecisions', answer)}
            description={t(`claims.signal.meaning.${answer}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
