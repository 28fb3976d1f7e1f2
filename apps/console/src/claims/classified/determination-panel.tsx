import { Checkbox, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LossRows } from '../../losses/loss-rows.js';
import { useBodyParts } from '../../losses/use-body-parts.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { OUTLIVED } from '../opinion-entry.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoiceWords } from '../use-choices.js';
import { type LetterTyped, letterFaults, letterFrom, letterOf, lossFaultsOf } from './classifying-entry.js';

const LONGEST = 5000;
const CAUSES = ['WORK_ACCIDENT', 'OCCUPATIONAL_DISEASE', 'NOT_OF_WORK'] as const;
const OFFICES = ['PROVINCE', 'MINISTRY'] as const;

/** A verifier records what the labour inspector determined; what the letter says nothing of stays as it is. */
export function DeterminationPanel(step: StepProps) {
  const { t } = useWords();
  const typing = useLetter(step);
  const { typed, change, errorOf } = typing;
  const isDeath = step.view.outcome === 'death';
  return (
    <StepPanel
      step={step}
      title={t('classified.determine.title')}
      what={t('classified.determine.what')}
      confirm={t('classified.determine.confirm')}
      onConfirm={typing.confirm}
    >
      <Letter typing={typing} />
      <DeterminedCause typing={typing} />
      {isDeath ? null : <Loss typing={typing} />}
      <TextInput
        inputMode="numeric"
        label={t('classified.determine.wage')}
        value={typed.wage}
        error={errorOf('wage')}
        onChange={event => change({ wage: event.currentTarget.value })}
      />
      <Textarea
        {...{ required: true, autosize: true, minRows: 3, maxLength: LONGEST }}
        label={t('classified.determine.account')}
        description={t('classified.determine.accountHint')}
        value={typed.account}
        error={errorOf('account')}
        onChange={event => change({ account: event.currentTarget.value })}
      />
    </StepPanel>
  );
}

function useLetter({ view, deciding }: StepProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => letterOf(view));
  const [asked, setAsked] = useState(false);
  const faults = asked ? letterFaults(typed) : {};
  const lossFaults = asked ? lossFaultsOf(typed) : {};
  const errorOf = (path: string): string | null => {
    const fault = faults[path];
    return fault ? t(`classified.faults.${fault}`) : null;
  };
  const lossErrorOf = (path: string): string | null => {
    const fault = lossFaults[path];
    return fault ? t(`losses.faults.${fault}`) : null;
  };
  const change = (part: Partial<LetterTyped>) => setTyped(now => ({ ...now, ...part }));
  const confirm = () => {
    setAsked(true);
    const determination = letterFrom(typed);
    if (determination) deciding.decide({ action: 'determine', determination });
    else focusSoon(FIRST_WRONG);
  };
  return { typed, change, errorOf, lossErrorOf, confirm };
}

interface Typing {
  readonly typing: ReturnType<typeof useLetter>;
}

function Letter({ typing: { typed, change, errorOf } }: Typing) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const wrong = errorOf('office');
  return (
    <>
      <TextInput
        {...{ required: true, maxLength: 64 }}
        label={t('classified.determine.letterNumber')}
        value={typed.letterNumber}
        error={errorOf('letterNumber')}
        onChange={event => change({ letterNumber: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        required
        label={t('classified.determine.letterDate')}
        value={typed.letterDate}
        error={errorOf('letterDate')}
        onChange={event => change({ letterDate: event.currentTarget.value })}
      />
      <Radio.Group
        label={t('classified.determine.office')}
        value={typed.office ?? ''}
        onChange={name => change({ office: OFFICES.find(one => one === name) ?? null })}
        error={wrong}
        withAsterisk
      >
        <Group gap="sm" my={4} data-wrong={wrong !== null || undefined}>
          {OFFICES.map(office => (
            <Radio key={office} value={office} label={wordsOf('inspectorOffices', office)} />
          ))}
        </Group>
      </Radio.Group>
      <TextInput
        {...{ required: true, maxLength: 200 }}
        label={t('classified.determine.officeName')}
        value={typed.officeName}
        error={errorOf('officeName')}
        onChange={event => change({ officeName: event.currentTarget.value })}
      />
    </>
  );
}

function DeterminedCause({ typing: { typed, change, errorOf } }: Typing) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const wrong = errorOf('cause');
  return (
    <Radio.Group
      label={t('classified.determine.cause')}
      value={typed.cause}
      onChange={name => change({ cause: CAUSES.find(one => one === name) ?? '' })}
      error={wrong}
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        <Radio value="" label={t('classified.determine.nothing')} />
        {CAUSES.map(cause => (
          <Radio key={cause} value={cause} label={wordsOf('causes', cause)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Loss({ typing: { typed, change, lossErrorOf } }: Typing) {
  const { t } = useWords();
  const parts = useBodyParts();
  return (
    <>
      <Checkbox
        label={t('classified.determine.loss')}
        checked={typed.findsLoss}
        onChange={event => change({ findsLoss: event.currentTarget.checked })}
      />
      {typed.findsLoss ? (
        <Radio.Group
          label={t('classified.determine.outcome')}
          value={typed.outcome}
          onChange={name => change({ outcome: OUTLIVED.find(one => one === name) ?? typed.outcome })}
        >
          <Group gap="sm" my={4}>
            {OUTLIVED.map(outcome => (
              <Radio key={outcome} value={outcome} label={t(`claims.opinion.outcomes.${outcome}`)} />
            ))}
          </Group>
        </Radio.Group>
      ) : null}
      {typed.findsLoss && typed.outcome === 'disability' ? (
        <LossRows
          {...{ parts, losses: typed.losses, hand: typed.hand, least: 1, change, errorOf: lossErrorOf }}
        />
      ) : null}
    </>
  );
}
