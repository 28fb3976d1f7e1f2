import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { today } from '../../format/format.js';
import { ListField, TextField } from '../../new-claim/form-fields.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import own from '../entry.module.css';
import { NO_TOUCH, useEntryErrors } from '../entry-errors.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import type { Scholarships } from './scholarship-types.js';
import { useScholarships } from './use-scholarships.js';
import { LEVELS, noProofFor, type ProofTyped, placeOfRefusal, proofFaults, proofOf } from './year-entry.js';

/** An officer files what the school wrote about one school year of one child. */
export function YearPanel(step: StepProps) {
  const { data } = useScholarships(step.view);
  return data ? <YearForm step={step} scholarships={data} /> : null;
}

interface YearFormProps {
  readonly step: StepProps;
  readonly scholarships: Scholarships;
}

function YearForm({ step, scholarships }: YearFormProps) {
  const { t } = useWords();
  const typing = useProof(step, scholarships);
  const { typed, change, errorOf, confirm } = typing;
  const form = { errorOf, touch: NO_TOUCH };
  const text = (field: 'school' | 'letterNumber' | 'startsOn' | 'letterDate') => (
    <TextField
      {...{ wizard: form, path: field, label: t(`claims.proveYear.${field}`), value: typed[field] }}
      hint={field === 'startsOn' ? t('claims.proveYear.startsOnHint') : undefined}
      kind={field === 'startsOn' || field === 'letterDate' ? 'date' : 'text'}
      set={value => change({ [field]: value })}
    />
  );
  return (
    <StepPanel
      step={step}
      title={t('claims.proveYear.title')}
      what={t('claims.proveYear.what')}
      confirm={t('claims.proveYear.confirm')}
      onConfirm={confirm}
    >
      <ListField
        {...{ wizard: form, path: 'childId', label: t('claims.proveYear.child'), value: typed.childId }}
        options={scholarships.children.map(({ childId, name }) => ({
          value: childId,
          label: name ?? t('claims.facts.erased'),
        }))}
        set={childId => change({ childId })}
      />
      <fieldset className={own.fields}>
        <legend>{t('claims.proveYear.year')}</legend>
        {text('startsOn')}
        <Level typing={typing} />
        {text('school')}
        {text('letterNumber')}
        {text('letterDate')}
      </fieldset>
      <Papers typing={typing} documents={scholarships.documents} />
      <Stack gap={6}>
        {(['married', 'working'] as const).map(field => (
          <Checkbox
            key={field}
            label={t(`claims.proveYear.${field}`)}
            checked={typed[field]}
            onChange={event => change({ [field]: event.currentTarget.checked })}
          />
        ))}
      </Stack>
    </StepPanel>
  );
}

function useProof({ deciding }: StepProps, { children }: Scholarships) {
  const only = children.length === 1 ? children[0] : undefined;
  const [typed, setTyped] = useState(() => noProofFor(only?.childId ?? ''));
  const [asked, setAsked] = useState(false);
  const errorOf = useEntryErrors(asked ? proofFaults(typed, today()) : {}, {
    error: deciding.error,
    placeOf: placeOfRefusal,
  });
  const change = (part: Partial<ProofTyped>) => {
    if (deciding.error) deciding.reset();
    setTyped(now => ({ ...now, ...part }));
  };
  const confirm = () => {
    setAsked(true);
    const proof = proofOf(typed, today());
    if (proof) deciding.decide({ action: 'proveYear', proof });
    else focusSoon(FIRST_WRONG);
  };
  return { typed, change, errorOf, confirm };
}

interface Typing {
  readonly typing: ReturnType<typeof useProof>;
}

function Level({ typing: { typed, change, errorOf } }: Typing) {
  const { t } = useWords();
  return (
    <NativeSelect
      required
      label={t('claims.scholarships.level')}
      value={typed.level}
      error={errorOf('level')}
      data={[
        { value: '', label: t('show.choose'), disabled: true },
        ...LEVELS.map(level => ({ value: level, label: t(`simulate.children.levels.${level}`) })),
      ]}
      onChange={event => change({ level: LEVELS.find(level => level === event.currentTarget.value) ?? '' })}
    />
  );
}

/** What a scholarship is filed with; which of it is missing, the service says. */
function Papers({ typing, documents }: Typing & Pick<Scholarships, 'documents'>) {
  const { t, say } = useWords();
  const { typed, change, errorOf } = typing;
  const wrong = errorOf('documents');
  return (
    <Checkbox.Group
      label={t('claims.proveYear.documents')}
      value={[...typed.documents]}
      error={wrong}
      onChange={chosen => change({ documents: chosen })}
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {documents.map(({ code, text }) => (
          <Checkbox key={code} value={code} label={say(text)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
