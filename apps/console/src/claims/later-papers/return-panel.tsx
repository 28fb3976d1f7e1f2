import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../words/words.js';
import { ChoicePanel, useListed } from '../choice-panels.js';
import type { Decision } from '../decision.js';
import type { StepProps } from '../step-panel.js';

const ANOTHER_REASON = 'OTHER';

/** Why a claim goes back, and what exactly is to be corrected; that must be said where the list does not. */
export function ReturnPanel(step: StepProps) {
  const { t } = useWords();
  const choices = useListed('returnReasons');
  const [typed, setWords] = useState('');
  const words = typed.trim();
  const decisionOf = (reason: string): Decision | null => {
    if (reason === ANOTHER_REASON && words === '') return null;
    return { action: 'return', reason, ...(words === '' ? {} : { words }) };
  };
  const more = (reason: string, asked: boolean) => (
    <Textarea
      label={t('laterPapers.returnWords')}
      description={t('laterPapers.returnWordsHint')}
      required={reason === ANOTHER_REASON}
      autosize
      minRows={2}
      maxLength={5000}
      value={typed}
      error={asked && reason === ANOTHER_REASON && words === '' ? t('losses.faults.fillIn') : null}
      onChange={event => setWords(event.currentTarget.value)}
    />
  );
  return <ChoicePanel kind="return" step={step} choices={choices} decisionOf={decisionOf} more={more} />;
}
