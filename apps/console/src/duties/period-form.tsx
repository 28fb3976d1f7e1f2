import { Button, Group, TextInput } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { readSpan } from '../audit/search/addresses.js';
import { Day } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './duties.module.css';

const route = getRouteApi('/duties');

interface Period {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** Cases by the day of their submission. */
export function PeriodForm({ from = '', to = '' }: Period) {
  const { t } = useWords();
  const navigate = route.useNavigate();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void navigate({ search: readSpan(Object.fromEntries(new FormData(event.currentTarget))) });
  };
  return (
    <form onSubmit={submit} className={classes.screen} aria-label={t('duties.period')}>
      <Group gap="xs" align="flex-end">
        <TextInput type="date" name="from" label={t('duties.from')} defaultValue={from} />
        <TextInput type="date" name="to" label={t('duties.to')} defaultValue={to} />
        <Button type="submit">{t('duties.show')}</Button>
        <Button variant="default" onClick={() => void navigate({ search: {} })}>
          {t('duties.whole')}
        </Button>
      </Group>
    </form>
  );
}

/** The period that is shown, so that it stands on paper too. */
export function PeriodInWords({ from, to }: Period) {
  const { t } = useWords();
  if (!from && !to) return t('duties.wholeTime');
  return (
    <>
      {t('duties.submittedBetween')} {from ? <Day date={from} /> : t('duties.theBeginning')} –{' '}
      {to ? <Day date={to} /> : t('duties.now')}
    </>
  );
}
