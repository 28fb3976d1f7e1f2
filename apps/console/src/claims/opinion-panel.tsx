import { Group, Radio, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { LossRows } from '../losses/loss-rows.js';
import { useBodyParts } from '../losses/use-body-parts.js';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';
import { findingOf, type OpinionEntry, OUTLIVED, opinionFaults, opinionOf } from './opinion-entry.js';
import { StepPanel, type StepProps } from './step-panel.js';

const LONGEST = 5000;

/** The medical adviser finds whether work was the cause and what is lost for good, and says why. */
export function OpinionPanel(step: StepProps) {
  const { t } = useWords();
  const typing = useOpinion(step);
  const { entry, change, errorOf } = typing;
  return (
    <StepPanel
      step={step}
      title={t('claims.opinion.title')}
      what={t('claims.opinion.what')}
      confirm={t('claims.opinion.confirm')}
      onConfirm={typing.confirm}
    >
      <WorkRelated typing={typing} />
      <Outcome typing={typing} />
      {entry.outcome === 'disability' ? <Losses typing={typing} /> : null}
      <Textarea
        label={t('claims.opinion.reasons')}
        description={t('claims.opinion.reasonsHint')}
        required
        autosize
        minRows={4}
        maxLength={LONGEST}
        value={entry.opinion}
        error={errorOf('opinion')}
        onChange={event => change({ opinion: event.currentTarget.value })}
      />
    </StepPanel>
  );
}

/** What was typed, and what is wrong with it once it was to be sent. */
function useOpinion({ view, deciding }: StepProps) {
  const { t } = useWords();
  const [entry, setEntry] = useState(() => opinionOf(view));
  const [asked, setAsked] = useState(false);
  const faults = asked ? opinionFaults(entry) : {};
  const errorOf = (path: string): string | null => {
    const fault = faults[path];
    return fault ? t(`losses.faults.${fault}`) : null;
  };
  const change = (part: Partial<OpinionEntry>) => setEntry(now => ({ ...now, ...part }));
  const confirm = () => {
    setAsked(true);
    const finding = findingOf(entry);
    if (finding) deciding.decide({ action: 'opinion', finding });
    else focusSoon(FIRST_WRONG);
  };
  return { entry, change, errorOf, confirm };
}

interface Typing {
  readonly typing: ReturnType<typeof useOpinion>;
}

const ANSWERS = { yes: true, no: false } as const;
const ANSWER_NAMES = ['yes', 'no'] as const;

function WorkRelated({ typing: { entry, change, errorOf } }: Typing) {
  const { t } = useWords();
  const wrong = errorOf('workRelated');
  return (
    <Radio.Group
      label={t('claims.opinion.workRelated')}
      value={ANSWER_NAMES.find(name => ANSWERS[name] === entry.workRelated) ?? ''}
      onChange={name => change({ workRelated: name === 'yes' })}
      error={wrong}
      withAsterisk
    >
      <Group gap="sm" my={4} data-wrong={wrong !== null || undefined}>
        {ANSWER_NAMES.map(name => (
          <Radio key={name} value={name} label={t(`claims.opinion.answers.${name}`)} />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** A death is shown by its certificate: no opinion makes another outcome of it. */
function Outcome({ typing: { entry, change } }: Typing) {
  const { t } = useWords();
  if (entry.outcome === 'death') return <Text size="sm">{t('claims.opinion.died')}</Text>;
  return (
    <Radio.Group
      label={t('claims.opinion.outcome')}
      value={entry.outcome}
      onChange={name => change({ outcome: OUTLIVED.find(one => one === name) ?? entry.outcome })}
    >
      <Group gap="sm" my={4}>
        {OUTLIVED.map(outcome => (
          <Radio key={outcome} value={outcome} label={t(`claims.opinion.outcomes.${outcome}`)} />
        ))}
      </Group>
    </Radio.Group>
  );
}

function Losses({ typing: { entry, change, errorOf } }: Typing) {
  const parts = useBodyParts();
  return (
    <LossRows
      parts={parts}
      losses={entry.losses}
      hand={entry.hand}
      least={1}
      change={change}
      errorOf={errorOf}
    />
  );
}
