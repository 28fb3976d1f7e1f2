import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words.js';
import { StepPanel, type StepProps } from './step-panel.js';
import { useChoices } from './use-choices.js';

/** The officer ticks the documents in hand; those that only some cases need stand apart. */
export function DocumentsPanel(step: StepProps) {
  const { t } = useWords();
  const { data } = useChoices();
  const [ticked, setTicked] = useState<string[]>([]);
  const [asked, setAsked] = useState(false);
  const { view, deciding } = step;
  const more = (data?.conditionalDocuments ?? []).filter(
    ({ code }) => !view.documents.received.includes(code),
  );
  const confirm = () => {
    setAsked(true);
    if (ticked.length > 0) deciding.decide({ action: 'documents', documents: ticked });
  };
  const error = asked && ticked.length === 0 ? t('claims.actions.choose') : null;
  return (
    <StepPanel
      step={step}
      title={t('claims.receive.title')}
      what={t('claims.receive.what')}
      confirm={t('claims.receive.confirm')}
      onConfirm={confirm}
    >
      <Papers
        {...{ ticked, setTicked, error }}
        label={t('claims.receive.legend')}
        papers={view.missingDocuments}
      />
      <Papers
        {...{ ticked, setTicked }}
        error={view.missingDocuments.length === 0 ? error : null}
        label={t('claims.receive.more')}
        papers={more}
      />
    </StepPanel>
  );
}

interface PapersProps {
  readonly label: string;
  readonly papers: StepProps['view']['missingDocuments'];
  readonly ticked: string[];
  readonly setTicked: (ticked: string[]) => void;
  readonly error: string | null;
}

function Papers({ label, papers, ticked, setTicked, error }: PapersProps) {
  const { say } = useWords();
  if (papers.length === 0) return null;
  return (
    <Checkbox.Group label={label} value={ticked} onChange={setTicked} error={error}>
      <Stack gap={6} my={4}>
        {papers.map(({ code, text }) => (
          <Checkbox key={code} value={code} label={say(text)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
