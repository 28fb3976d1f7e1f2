import { Text } from '@mantine/core';
import { day, exactMoment, moment, month, rupiah } from '../format/format.js';
import { useWords } from '../words/words.js';
import classes from './values.module.css';

/** An amount, aligned so that columns of amounts can be compared. */
export function Money({ amount }: { readonly amount: number | null | undefined }) {
  return amount == null ? <None /> : <span className={classes.money}>{rupiah(amount)}</span>;
}

export function Day({ date }: { readonly date: string | null | undefined }) {
  const { language } = useWords();
  return date ? (
    <time dateTime={date} className={classes.whole}>
      {day(date, language)}
    </time>
  ) : (
    <None />
  );
}

export function Month({ value }: { readonly value: string }) {
  const { language } = useWords();
  return <time dateTime={value}>{month(value, language)}</time>;
}

export function Moment({
  at,
  exact = false,
}: {
  readonly at: string | null | undefined;
  readonly exact?: boolean;
}) {
  const { language } = useWords();
  if (!at) return <None />;
  return (
    <time dateTime={at} className={classes.whole} title={exactMoment(at, language)}>
      {exact ? exactMoment(at, language) : moment(at, language)}
    </time>
  );
}

/** An identifier to be read, copied and compared. */
export function Code({ children }: { readonly children: React.ReactNode }) {
  return (
    <Text span ff="monospace" fz="0.95em">
      {children}
    </Text>
  );
}

export function None() {
  const { t } = useWords();
  return (
    <span role="img" aria-label={t('show.none')}>
      –
    </span>
  );
}
