import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { samePath } from '../../new-claim/faults.js';
import { StepCosts } from '../../new-claim/step-costs.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { NO_TOUCH, useEntryErrors } from '../entry-errors.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { billsInForce, daysInForce } from './bill-batches.js';
import { type BillsTyped, billsFaults, billsOf, billsToCorrect, NEW_BILLS, placeIn } from './bills-entry.js';

/** An officer enters bills that came after the award, or puts a batch of them right. */
export function EnterBillsPanel(step: StepProps) {
  const { t } = useWords();
  const { typed, change, errorOf, confirm } = useBills(step);
  return (
    <StepPanel
      step={step}
      title={t('claims.enterBills.title')}
      what={t('claims.enterBills.what')}
      confirm={t('claims.enterBills.confirm')}
      onConfirm={confirm}
    >
      <WhichBatch view={step.view} {...{ typed, change, errorOf }} />
      <StepCosts
        wizard={{ entry: { ...typed, personId: step.view.state.personId }, change, errorOf, touch: NO_TOUCH }}
        hints={{
          about: t('claims.enterBills.about'),
          days: t('claims.enterBills.daysHint', { days: daysInForce(step.view) }),
        }}
      />
      {typed.letters?.length ? (
        <div data-wrong={errorOf('letter') !== null || undefined}>
          <Checkbox
            label={t('jasaRaharja.paper')}
            checked={typed.hasLetters}
            error={errorOf('letter')}
            onChange={event => change({ hasLetters: event.currentTarget.checked })}
          />
        </div>
      ) : null}
      {typed.costs.length > 0 ? (
        <div data-wrong={errorOf('documents') !== null || undefined}>
          <Checkbox
            label={t('claims.enterBills.receipts')}
            checked={typed.hasReceipts}
            error={errorOf('documents')}
            onChange={event => change({ hasReceipts: event.currentTarget.checked })}
          />
        </div>
      ) : null}
    </StepPanel>
  );
}

function useBills({ deciding }: StepProps) {
  const [typed, setTyped] = useState(NEW_BILLS);
  const [asked, setAsked] = useState(false);
  const errorOf = useEntryErrors(asked ? billsFaults(typed) : {}, {
    ...{ error: deciding.error, placeOf: placeIn(typed), pathOf: samePath },
  });
  const change = (part: Partial<BillsTyped>) => {
    if (deciding.error) deciding.reset();
    setTyped(now => ({ ...now, ...part }));
  };
  const confirm = () => {
    setAsked(true);
    const bills = billsOf(typed);
    if (bills) deciding.decide({ action: 'enterBills', bills });
    else focusSoon(FIRST_WRONG);
  };
  return { typed, change, errorOf, confirm };
}

type WhichBatchProps = Pick<StepProps, 'view'> & Omit<ReturnType<typeof useBills>, 'confirm'>;

/** A batch that is chosen fills the form with the bills that it counts now. */
function WhichBatch({ view, typed, change, errorOf }: WhichBatchProps) {
  const { t } = useWords();
  const batches = billsInForce(view);
  const choose = (chosen: string) => {
    const batch = batches.find(one => `${one.batch}` === chosen);
    change(batch ? billsToCorrect(batch) : NEW_BILLS);
  };
  return (
    <NativeSelect
      label={t('claims.enterBills.which')}
      value={`${typed.corrects ?? ''}`}
      error={errorOf('corrects')}
      data={[
        { value: '', label: t('claims.enterBills.anew') },
        ...batches.map(({ batch }) => ({
          value: `${batch}`,
          label: t('claims.enterBills.correct', { batch }),
        })),
      ]}
      onChange={event => choose(event.currentTarget.value)}
    />
  );
}
