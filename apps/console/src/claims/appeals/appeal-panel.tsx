import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoices } from '../use-choices.js';
import { type AppealTyped, appealFaults, appealOf, NO_APPEAL } from './appeal-entry.js';

const LONGEST = 5000;

/** The officer enters what the claimant says against a rejection or an award. */
export function AppealPanel(step: StepProps) {
  const { t, say } = useWords();
  const { data } = useChoices();
  const { entry, change, errorOf, confirm } = useAppeal(step);
  const noGround = errorOf('ground');
  return (
    <StepPanel
      step={step}
      title={t('claims.appeal.title')}
      what={t('claims.appeal.what')}
      confirm={t('claims.appeal.confirm')}
      onConfirm={confirm}
    >
      <Radio.Group
        label={t('claims.appeal.ground')}
        value={entry.ground}
        onChange={ground => change({ ground })}
        error={noGround}
        withAsterisk
      >
        <Stack gap={6} my={4} data-wrong={noGround !== null || undefined}>
          {(data?.appealGrounds ?? []).map(({ code, text }) => (
            <Radio key={code} value={code} label={say(text)} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        {...{ required: true, autosize: true, minRows: 3, maxLength: LONGEST }}
        label={t('claims.appeal.words')}
        description={t('claims.appeal.wordsHint')}
        value={entry.words}
        error={errorOf('words')}
        onChange={event => change({ words: event.currentTarget.value })}
      />
      <Textarea
        {...{ autosize: true, minRows: 2, maxLength: LONGEST }}
        label={t('claims.appeal.note')}
        value={entry.note}
        onChange={event => change({ note: event.currentTarget.value })}
      />
    </StepPanel>
  );
}

function useAppeal({ deciding }: StepProps) {
  const { t } = useWords();
  const [entry, setEntry] = useState(NO_APPEAL);
  const [asked, setAsked] = useState(false);
  const faults = asked ? appealFaults(entry) : {};
  const errorOf = (field: keyof AppealTyped): string | null => {
    const fault = faults[field];
    return fault ? t(`losses.faults.${fault}`) : null;
  };
  const confirm = () => {
    setAsked(true);
    const appeal = appealOf(entry);
    if (appeal) deciding.decide({ action: 'appeal', appeal });
    else focusSoon(FIRST_WRONG);
  };
  const change = (part: Partial<AppealTyped>) => setEntry(now => ({ ...now, ...part }));
  return { entry, change, errorOf, confirm };
}
