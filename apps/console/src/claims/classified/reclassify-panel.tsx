import { Checkbox, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoiceWords } from '../use-choices.js';
import { causesFor, type MoveTyped, moveFaults, moveFrom, moveOf, otherThan } from './classifying-entry.js';

const LONGEST = 5000;

/** A verifier moves the claim of a death to the other programme, on evidence of its file. */
export function ReclassifyPanel(step: StepProps) {
  const { t } = useWords();
  const typing = useMove(step);
  const { typed, change, errorOf } = typing;
  const { view } = step;
  const to = otherThan(view.programme);
  const hasCosts = view.state.costs.length > 0 || view.state.stmbDays > 0;
  return (
    <StepPanel
      step={step}
      title={t('classified.reclassify.title', { programme: to })}
      what={t('classified.reclassify.what')}
      confirm={t('classified.reclassify.confirm')}
      onConfirm={typing.confirm}
    >
      {to === 'JKM' && hasCosts ? <Text size="sm">{t('classified.reclassify.costs')}</Text> : null}
      <CauseOfDeath typing={typing} programme={view.programme} />
      <TextInput
        type="date"
        required
        label={t(to === 'JKK' ? 'classified.reclassify.eventDate' : 'classified.reclassify.deathDate')}
        value={typed.eventDate}
        error={errorOf('eventDate')}
        onChange={event => change({ eventDate: event.currentTarget.value })}
      />
      {typed.cause === 'OCCUPATIONAL_DISEASE' ? (
        <TextInput
          type="date"
          label={t('classified.reclassify.leftWorkOn')}
          description={t('classified.reclassify.leftWorkHint')}
          value={typed.leftWorkOn}
          onChange={event => change({ leftWorkOn: event.currentTarget.value })}
        />
      ) : null}
      <Papers typing={typing} received={view.documents.received} />
      <Textarea
        {...{ required: true, autosize: true, minRows: 3, maxLength: LONGEST }}
        label={t('classified.reclassify.reasons')}
        description={t('classified.reclassify.reasonsHint')}
        value={typed.reasons}
        error={errorOf('reasons')}
        onChange={event => change({ reasons: event.currentTarget.value })}
      />
    </StepPanel>
  );
}

function useMove({ view, deciding }: StepProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState(() => moveOf(view));
  const [asked, setAsked] = useState(false);
  const faults = asked ? moveFaults(typed) : {};
  const errorOf = (path: string): string | null => {
    const fault = faults[path];
    return fault ? t(`classified.faults.${fault}`) : null;
  };
  const change = (part: Partial<MoveTyped>) => setTyped(now => ({ ...now, ...part }));
  const confirm = () => {
    setAsked(true);
    const reclassification = moveFrom(typed);
    if (reclassification) deciding.decide({ action: 'reclassify', reclassification });
    else focusSoon(FIRST_WRONG);
  };
  return { typed, change, errorOf, confirm };
}

interface Typing {
  readonly typing: ReturnType<typeof useMove>;
}

function CauseOfDeath({
  typing: { typed, change, errorOf },
  programme,
}: Typing & { readonly programme: StepProps['view']['programme'] }) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const causes = causesFor(programme);
  const wrong = errorOf('cause');
  return (
    <Radio.Group
      label={t('classified.reclassify.cause')}
      value={typed.cause ?? ''}
      onChange={name => change({ cause: causes.find(one => one === name) ?? null })}
      error={wrong}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {causes.map(cause => (
          <Radio key={cause} value={cause} label={wordsOf('causes', cause)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Papers({ typing: { typed, change }, received }: Typing & { readonly received: readonly string[] }) {
  const { t } = useWords();
  const { documentOf } = useChoiceWords();
  if (received.length === 0) return null;
  return (
    <Checkbox.Group
      label={t('classified.reclassify.papers')}
      description={t('classified.reclassify.papersHint')}
      value={typed.papers}
      onChange={papers => change({ papers })}
    >
      <Stack gap={6} my={4}>
        {received.map(code => (
          <Checkbox key={code} value={code} label={documentOf(code)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
