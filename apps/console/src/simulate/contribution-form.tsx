import { Choice, MoneyField, NumberField } from '../show/fields.js';
import { MonthSelect } from '../show/month-select.js';
import { useWords } from '../words/words.js';
import { AskingForm } from './asking-form.js';
import { type ContributionEntry, PAYERS, RISK_CLASSES, SECTORS, SEGMENTS } from './contribution-entry.js';
import type { ContributionQuote } from './quote-types.js';
import classes from './simulate.module.css';
import type { useAsking } from './use-asking.js';

export type ContributionAsking = ReturnType<typeof useAsking<ContributionEntry, ContributionQuote>>;

interface OfAsking {
  readonly asking: ContributionAsking;
}

/** Months that can be asked about: enough for what is owed from long ago, and for a budget of the next years. */
const MONTHS_BACK = 144;
const MONTHS_AHEAD = 24;

/** Whose contribution, for which month and for how many. */
export function ContributionForm({ asking }: OfAsking) {
  const { t } = useWords();
  const { entry, change, errorOf } = asking;
  return (
    <AskingForm asking={asking} compute={t('simulate.compute.contribution')}>
      <Choice
        label={t('simulate.segment')}
        value={entry.segment}
        values={SEGMENTS}
        wordOf={segment => t(`simulate.segments.${segment}`)}
        error={errorOf('segment')}
        change={segment => change({ segment })}
      />
      <OfSegment asking={asking} />
      <MonthSelect
        label={t('simulate.contribution.month')}
        month={entry.month}
        back={MONTHS_BACK}
        ahead={MONTHS_AHEAD}
        error={errorOf('month')}
        choose={month => change({ month: month ?? entry.month })}
      />
      {entry.segment === 'CONSTRUCTION' ? null : <HowMany asking={asking} />}
    </AskingForm>
  );
}

const PARTS = { BPU: OfBpu, PU: OfPu, CONSTRUCTION: OfProject } as const;

function OfSegment({ asking }: OfAsking) {
  const Part = PARTS[asking.entry.segment];
  return <Part asking={asking} />;
}

function OfBpu({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t } = useWords();
  return (
    <>
      <MoneyField
        label={t('simulate.income')}
        value={entry.wage}
        error={errorOf('wage')}
        change={wage => change({ wage })}
      />
      <Choice
        label={t('simulate.contribution.sector')}
        value={entry.sector}
        values={SECTORS}
        wordOf={sector => t(`simulate.contribution.sectors.${sector}`)}
        error={errorOf('sector')}
        change={sector => change({ sector })}
      />
      <Choice
        label={t('simulate.contribution.payer')}
        value={entry.payer}
        values={PAYERS}
        wordOf={payer => t(`show.payerKinds.${payer}`)}
        error={errorOf('payer')}
        change={payer => change({ payer })}
      />
    </>
  );
}

function OfPu({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t } = useWords();
  return (
    <>
      <MoneyField
        label={t('simulate.wage')}
        value={entry.wage}
        error={errorOf('wage')}
        change={wage => change({ wage })}
      />
      <Choice
        label={t('simulate.contribution.riskClass')}
        value={entry.riskClass}
        values={RISK_CLASSES}
        wordOf={riskClass => t(`simulate.contribution.riskClasses.${riskClass}`)}
        error={errorOf('riskClass')}
        change={riskClass => change({ riskClass })}
      />
    </>
  );
}

function OfProject({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t } = useWords();
  return (
    <MoneyField
      label={t('simulate.contribution.contractValue')}
      value={entry.contractValue}
      error={errorOf('contractValue')}
      change={contractValue => change({ contractValue })}
    />
  );
}

function HowMany({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t } = useWords();
  return (
    <div className={classes.pair}>
      <NumberField
        label={t('simulate.contribution.persons')}
        value={entry.persons}
        error={errorOf('persons')}
        change={persons => change({ persons })}
      />
      <NumberField
        label={t('simulate.contribution.months')}
        value={entry.months}
        error={errorOf('months')}
        change={months => change({ months })}
      />
    </div>
  );
}
