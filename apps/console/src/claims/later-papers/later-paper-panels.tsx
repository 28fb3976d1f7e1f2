import { NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Bilingual } from '../../api/client.js';
import { capital } from '../../format/format.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoices } from '../use-choices.js';

interface Choice {
  readonly code: string;
  readonly text: Bilingual;
}

/** A paper beyond the checklist, with the reason that the family is told. */
export function AskPaperPanel(step: StepProps) {
  const { t } = useWords();
  const { data } = useChoices();
  const entry = useEntry();
  const [words, setWords] = useState('');
  const { document, reason } = entry;
  const listed = new Set(step.view.documents.required.map(({ code }) => code));
  const papers = (data?.laterPapers ?? []).filter(({ code }) => !listed.has(code));
  const confirm = () => {
    entry.ask();
    if (document && reason && words.trim())
      step.deciding.decide({ action: 'askPaper', document, reason, words: words.trim() });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t('laterPapers.askTitle')}
      what={t(step.view.open?.matter === 'APPEAL' ? 'laterPapers.askWhatOfAppeal' : 'laterPapers.askWhat')}
      confirm={t('laterPapers.askConfirm')}
      onConfirm={confirm}
    >
      <PaperAndReason entry={entry} papers={papers} reasons={data?.laterPaperReasons ?? []} />
      <Textarea
        label={t('laterPapers.words')}
        description={t('laterPapers.wordsHint')}
        required
        autosize
        minRows={3}
        maxLength={5000}
        value={words}
        error={entry.asked && words.trim() === '' ? t('losses.faults.fillIn') : null}
        onChange={event => setWords(event.currentTarget.value)}
      />
    </StepPanel>
  );
}

/** What is not needed any more, and why. */
export function EndPaperPanel(step: StepProps) {
  const { t } = useWords();
  const { data } = useChoices();
  const entry = useEntry();
  const { document, reason } = entry;
  const open = new Set(
    step.view.state.laterPapers.filter(({ end }) => end === null).map(({ document: code }) => code),
  );
  const papers = step.view.missingDocuments.filter(({ code }) => open.has(code));
  const confirm = () => {
    entry.ask();
    if (document && reason) step.deciding.decide({ action: 'endPaper', document, reason });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t('laterPapers.endTitle')}
      what={t('laterPapers.endWhat')}
      confirm={t('laterPapers.endConfirm')}
      onConfirm={confirm}
    >
      <PaperAndReason entry={entry} papers={papers} reasons={data?.laterPaperEndings ?? []} />
    </StepPanel>
  );
}

function useEntry() {
  const [document, setDocument] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  return { document, setDocument, reason, setReason, asked, ask: () => setAsked(true) };
}

interface PaperAndReasonProps {
  readonly entry: ReturnType<typeof useEntry>;
  readonly papers: readonly Choice[];
  readonly reasons: readonly Choice[];
}

function PaperAndReason({ entry, papers, reasons }: PaperAndReasonProps) {
  const { t, say } = useWords();
  const { document, setDocument, reason, setReason, asked } = entry;
  const options = papers.map(({ code, text }) => ({ value: code, label: say(text) }));
  return (
    <>
      <NativeSelect
        label={t('laterPapers.document')}
        required
        data={[{ value: '', label: '' }, ...options]}
        value={document}
        error={asked && !document ? t('claims.actions.choose') : null}
        onChange={event => setDocument(event.currentTarget.value)}
      />
      <Radio.Group
        label={t('laterPapers.reason')}
        value={reason}
        onChange={setReason}
        error={asked && !reason ? t('claims.actions.choose') : null}
        withAsterisk
      >
        <Stack gap={6} my={4} data-wrong={(asked && !reason) || undefined}>
          {reasons.map(({ code, text }) => (
            <Radio key={code} value={code} label={capital(say(text))} />
          ))}
        </Stack>
      </Radio.Group>
    </>
  );
}
