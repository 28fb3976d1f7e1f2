import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { today } from '../../format/format.js';
import { AccountFields } from '../../new-claim/account-fields.js';
import { TextField } from '../../new-claim/form-fields.js';
import { GuardianPart } from '../../new-claim/guardian-part.js';
import type { PayeeRow } from '../../new-claim/payee-row.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import own from '../entry.module.css';
import { NO_TOUCH, useEntryErrors } from '../entry-errors.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { AT, NO_SCHOLAR, pathOfField, placeOfRefusal, scholarFaults, scholarOf } from './scholar-entry.js';
import { useScholarships } from './use-scholarships.js';

/** An officer enters a child with a scholarship, or brings the data of one up to date. */
export function ScholarPanel(step: StepProps) {
  const { t } = useWords();
  const { typed, change, choose, errorOf, confirm } = useScholar(step);
  const { row } = typed;
  const form = { errorOf, touch: NO_TOUCH };
  return (
    <StepPanel
      step={step}
      title={t('claims.enterScholar.title')}
      what={t('claims.enterScholar.what')}
      confirm={t('claims.enterScholar.confirm')}
      onConfirm={confirm}
    >
      <WhichChild step={step} childId={typed.childId} choose={choose} />
      <fieldset className={own.fields}>
        <legend>{t('claims.enterScholar.child')}</legend>
        <TextField
          {...{ wizard: form, path: `${AT}.name`, label: t('claims.enterScholar.name'), value: row.name }}
          set={name => change({ name })}
        />
        <TextField
          {...{ wizard: form, path: `${AT}.nik`, label: t('claims.enterScholar.nik'), value: row.nik }}
          kind="number"
          set={nik => change({ nik })}
        />
        <TextField
          {...{ wizard: form, path: `${AT}.birthDate`, label: t('newClaim.guardian.birthDate') }}
          kind="date"
          value={row.birthDate}
          set={birthDate => change({ birthDate })}
        />
        <AccountFields
          {...{ wizard: form, at: AT, account: row, set: change }}
          whose={row.isMinor ? 'guardian' : 'payee'}
        />
        <Checkbox
          className={own.whole}
          label={t('newClaim.guardian.isMinor')}
          checked={row.isMinor}
          error={errorOf(`${AT}.isMinor`)}
          onChange={event => change({ isMinor: event.currentTarget.checked })}
        />
      </fieldset>
      {row.isMinor ? <GuardianPart {...{ wizard: form, at: AT, row, set: change }} /> : null}
    </StepPanel>
  );
}

function useScholar({ deciding }: StepProps) {
  const [typed, setTyped] = useState(NO_SCHOLAR);
  const [asked, setAsked] = useState(false);
  const errorOf = useEntryErrors(asked ? scholarFaults(typed, today()) : {}, {
    error: deciding.error,
    placeOf: placeOfRefusal,
    pathOf: pathOfField,
  });
  const forgetError = () => {
    if (deciding.error) deciding.reset();
  };
  const change = (part: Partial<PayeeRow>) => {
    forgetError();
    setTyped(now => ({ ...now, row: { ...now.row, ...part } }));
  };
  const choose = (childId: string) => {
    forgetError();
    setTyped(now => ({ ...now, childId }));
  };
  const confirm = () => {
    setAsked(true);
    const scholar = scholarOf(typed, today());
    if (scholar) deciding.decide({ action: 'enterScholar', scholar });
    else focusSoon(FIRST_WRONG);
  };
  return { typed, change, choose, errorOf, confirm };
}

interface WhichChildProps {
  readonly step: StepProps;
  readonly childId: string;
  readonly choose: (childId: string) => void;
}

/** Nothing to choose before a child was entered. */
function WhichChild({ step, childId, choose }: WhichChildProps) {
  const { t } = useWords();
  const children = useScholarships(step.view).data?.children ?? [];
  if (children.length === 0) return null;
  return (
    <NativeSelect
      label={t('claims.enterScholar.which')}
      description={t('claims.enterScholar.whichHint')}
      value={childId}
      data={[
        { value: '', label: t('claims.enterScholar.newChild') },
        ...children.map(child => ({ value: child.childId, label: child.name ?? t('claims.facts.erased') })),
      ]}
      onChange={event => choose(event.currentTarget.value)}
    />
  );
}
