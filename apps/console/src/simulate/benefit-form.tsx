import { Group, Radio, Stack, TextInput } from '@mantine/core';
import { day } from '../format/format.js';
import { Choice, MoneyField, NumberField } from '../show/fields.js';
import { useWords } from '../words/words.js';
import { AskingForm } from './asking-form.js';
import {
  asksChildren,
  CAUSES,
  isAccident,
  isDisability,
  OUTCOMES,
  outcomeOf,
  SEGMENTS,
} from './benefit-entry.js';
import { type BenefitAsking, Children, Costs, Losses } from './benefit-rows.js';
import { PaidFirstFields } from './paid-first-fields.js';

interface OfAsking {
  readonly asking: BenefitAsking;
}

/** What happened, in the words of those whom it happened to; nothing is asked that this benefit does not turn on. */
export function BenefitForm({ asking }: OfAsking) {
  const { t } = useWords();
  const { entry, change, errorOf } = asking;
  return (
    <AskingForm asking={asking} compute={t('simulate.compute.benefit')}>
      <What asking={asking} />
      <Choice
        label={t('simulate.segment')}
        value={entry.segment}
        values={SEGMENTS}
        wordOf={segment => t(`simulate.segments.${segment}`)}
        error={errorOf('segment')}
        change={segment => change({ segment })}
      />
      {isAccident(entry) ? <OfAccident asking={asking} /> : <OfDeath asking={asking} />}
      {asksChildren(entry) ? <Children asking={asking} /> : null}
    </AskingForm>
  );
}

function What({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t, language } = useWords();
  const inWords = /^\d{4}-\d\d-\d\d$/.test(entry.date) ? day(entry.date, language) : null;
  const died = outcomeOf(entry) === 'death' && !isAccident(entry);
  return (
    <>
      <Radio.Group
        label={t('simulate.benefit.cause')}
        value={entry.cause}
        onChange={value => change({ cause: CAUSES.find(one => one === value) ?? entry.cause })}
      >
        <Group gap="sm" mt={4}>
          {CAUSES.map(cause => (
            <Radio key={cause} value={cause} label={t(`simulate.benefit.causes.${cause}`)} />
          ))}
        </Group>
      </Radio.Group>
      {isAccident(entry) ? (
        <Radio.Group
          label={t('simulate.benefit.outcome')}
          value={entry.outcome}
          onChange={value => change({ outcome: OUTCOMES.find(one => one === value) ?? entry.outcome })}
        >
          <Group gap="sm" mt={4}>
            {OUTCOMES.map(outcome => (
              <Radio key={outcome} value={outcome} label={t(`simulate.benefit.outcomes.${outcome}`)} />
            ))}
          </Group>
        </Radio.Group>
      ) : null}
      <TextInput
        type="date"
        label={t(died ? 'simulate.benefit.deathDate' : 'simulate.benefit.date')}
        description={inWords}
        value={entry.date}
        error={errorOf('date')}
        onChange={event => change({ date: event.currentTarget.value })}
      />
    </>
  );
}

function OfDeath({ asking: { entry, change, errorOf } }: OfAsking) {
  const { t } = useWords();
  return (
    <NumberField
      label={t('simulate.benefit.monthsPaid')}
      hint={t('simulate.benefit.monthsPaidHint')}
      value={entry.monthsPaid}
      error={errorOf('monthsPaid')}
      change={monthsPaid => change({ monthsPaid })}
    />
  );
}

function OfAccident({ asking }: OfAsking) {
  const { t } = useWords();
  const { entry, change, errorOf } = asking;
  return (
    <Stack gap="sm">
      <MoneyField
        label={t(entry.segment === 'PU' ? 'simulate.wage' : 'simulate.income')}
        value={entry.wage}
        error={errorOf('wage')}
        change={wage => change({ wage })}
      />
      {isDisability(entry) ? <Losses asking={asking} /> : null}
      <NumberField
        label={t('simulate.benefit.daysOff')}
        hint={t('simulate.benefit.daysOffHint')}
        value={entry.daysOff}
        error={errorOf('daysOff')}
        change={daysOff => change({ daysOff })}
      />
      <Costs asking={asking} />
      <PaidFirstFields asking={asking} />
    </Stack>
  );
}
