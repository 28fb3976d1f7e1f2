import { Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { focusSoon } from '../show/focus-soon.js';
import { Loading } from '../show/notice.js';
import { useWords, withWords } from '../words/words.js';
import { COST_KINDS, type CostRow, type Entry, hasReferencePrice, NO_COST } from './entry.js';
import type { Form } from './form-fields.js';
import classes from './new-claim.module.css';
import { useChoices } from './use-choices.js';

const JasaRaharjaPart = lazy(async () => ({
  default: (await withWords('care', import('./jasa-raharja-part.js'))).JasaRaharjaPart,
}));

const InvoicesPart = lazy(async () => ({
  default: (await withWords('hospitals', import('./invoices-part.js'))).InvoicesPart,
}));

type Costs = Pick<Entry, 'costs' | 'stmbDays' | 'letters' | 'invoices'> & Partial<Pick<Entry, 'personId'>>;

/** The form that the costs stand in: a new claim, or bills that came later. */
export interface CostsForm extends Form {
  readonly entry: Costs;
  readonly change: (part: Partial<Costs>) => void;
}

interface StepCostsProps {
  readonly wizard: CostsForm;
  /** What is to be entered, where it is not the bills of a new claim. */
  readonly hints?: { readonly about: string; readonly days: string };
}

export function StepCosts({ wizard, hints }: StepCostsProps) {
  const { t } = useWords();
  const { entry, change, touch, errorOf } = wizard;
  const add = () => {
    change({ costs: [...entry.costs, NO_COST] });
    focusSoon('fieldset:last-of-type select');
  };
  return (
    <Stack gap="sm">
      <Text size="sm">{hints?.about ?? t('newClaim.costs.about')}</Text>
      {entry.costs.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
        <Cost key={index} wizard={wizard} index={index} />
      ))}
      <div>
        <Button variant="default" id="add-cost" onClick={add}>
          {t('newClaim.costs.add')}
        </Button>
      </div>
      <TextInput
        className={classes.short}
        label={t('newClaim.costs.days')}
        description={hints?.days ?? t('newClaim.costs.daysHint')}
        inputMode="numeric"
        value={entry.stmbDays}
        error={errorOf('stmbDays')}
        onChange={event => change({ stmbDays: event.currentTarget.value })}
        onBlur={() => touch('stmbDays')}
      />
      <Suspense fallback={<Loading />}>
        <InvoicesPart wizard={wizard} />
        <JasaRaharjaPart wizard={wizard} />
      </Suspense>
    </Stack>
  );
}

function Cost({ wizard, index }: { readonly wizard: CostsForm; readonly index: number }) {
  const { t } = useWords();
  const { kinds } = useChoices();
  const { entry, change, touch, errorOf } = wizard;
  const row = entry.costs[index] ?? NO_COST;
  const set = (part: Partial<CostRow>) =>
    change({ costs: entry.costs.map((cost, at) => (at === index ? { ...cost, ...part } : cost)) });
  const remove = () => {
    change({ costs: entry.costs.filter((_, at) => at !== index) });
    focusSoon('#add-cost');
  };
  return (
    <fieldset className={classes.row}>
      <legend>{t('newClaim.costs.one', { number: index + 1 })}</legend>
      <NativeSelect
        label={t('newClaim.costs.kind')}
        data={kinds}
        value={row.kind}
        onChange={event =>
          set({ kind: COST_KINDS.find(kind => kind === event.currentTarget.value) ?? row.kind })
        }
      />
      <TextInput
        label={t('newClaim.costs.reference')}
        required
        maxLength={64}
        value={row.reference}
        error={errorOf(`costs.${index}.reference`)}
        onChange={event => set({ reference: event.currentTarget.value })}
        onBlur={() => touch(`costs.${index}.reference`)}
      />
      <TextInput
        label={t('newClaim.costs.amount')}
        required
        inputMode="numeric"
        leftSection="Rp"
        value={row.amount}
        error={errorOf(`costs.${index}.amount`)}
        onChange={event => set({ amount: event.currentTarget.value })}
        onBlur={() => touch(`costs.${index}.amount`)}
      />
      {hasReferencePrice(row) ? (
        <TextInput
          label={t('newClaim.costs.referencePrice')}
          required
          inputMode="numeric"
          leftSection="Rp"
          value={row.referencePrice}
          error={errorOf(`costs.${index}.referencePrice`)}
          onChange={event => set({ referencePrice: event.currentTarget.value })}
          onBlur={() => touch(`costs.${index}.referencePrice`)}
        />
      ) : null}
      <Button
        variant="default"
        mt={24}
        aria-label={t('newClaim.costs.removeOne', { number: index + 1 })}
        onClick={remove}
      >
        {t('newClaim.remove')}
      </Button>
    </fieldset>
  );
}
