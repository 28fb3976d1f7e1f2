import { LossRows } from '../losses/loss-rows.js';
import { Choice, MoneyField, NumberField, Rows } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { type BenefitEntry, COST_KINDS, LEVELS, NO_CHILD, NO_COST } from './benefit-entry.js';
import { BODY_PARTS } from './body-parts.js';
import type { BenefitQuote } from './quote-types.js';
import type { useAsking } from './use-asking.js';

export type BenefitAsking = ReturnType<typeof useAsking<BenefitEntry, BenefitQuote>>;

interface OfAsking {
  readonly asking: BenefitAsking;
}

export function Children({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t } = useWords();
  return (
    <Rows
      title={t('simulate.children.title')}
      about={t('simulate.children.about')}
      rows={entry.children}
      empty={NO_CHILD}
      change={children => change({ children })}
      addWord={t('simulate.children.add')}
      nameOf={number => t('simulate.children.one', { number })}
      removeWordOf={number => t('simulate.children.removeOne', { number })}
    >
      {(row, at, set) => (
        <>
          <Choice
            label={t('simulate.children.level')}
            value={row.level}
            values={LEVELS}
            wordOf={level => t(`simulate.children.levels.${level}`)}
            error={errorOf(`children.${at}.level`)}
            change={level => set({ level })}
          />
          <NumberField
            label={t('simulate.children.year')}
            hint={t('simulate.children.yearHint')}
            value={row.year}
            error={errorOf(`children.${at}.year`)}
            change={year => set({ year })}
          />
        </>
      )}
    </Rows>
  );
}

export function Costs({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t } = useWords();
  return (
    <Rows
      title={t('simulate.costs.title')}
      about={t('simulate.costs.about')}
      rows={entry.costs}
      empty={NO_COST}
      change={costs => change({ costs })}
      addWord={t('simulate.costs.add')}
      nameOf={number => t('simulate.costs.one', { number })}
      removeWordOf={number => t('simulate.costs.removeOne', { number })}
    >
      {(row, at, set) => (
        <>
          <Choice
            label={t('simulate.costs.kind')}
            value={row.kind}
            values={COST_KINDS}
            wordOf={kind => t(`simulate.costs.kinds.${kind}`)}
            error={errorOf(`costs.${at}.kind`)}
            change={kind => set({ kind })}
          />
          <MoneyField
            label={t('simulate.costs.amount')}
            value={row.amount}
            error={errorOf(`costs.${at}.amount`)}
            change={amount => set({ amount })}
          />
          {row.kind === 'prosthesis' ? (
            <MoneyField
              label={t('simulate.costs.referencePrice')}
              value={row.referencePrice}
              error={errorOf(`costs.${at}.referencePrice`)}
              change={referencePrice => set({ referencePrice })}
            />
          ) : null}
        </>
      )}
    </Rows>
  );
}

export function Losses({ asking: { entry, change, errorOf } }: OfAsking) {
  return (
    <LossRows
      parts={BODY_PARTS}
      losses={entry.losses}
      hand={entry.hand}
      least={1}
      change={change}
      errorOf={errorOf}
    />
  );
}
