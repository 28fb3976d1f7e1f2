import { Text } from '@mantine/core';
import { day, exactMoment, finestMoment, moment, month, rupiah } from '../format/format.js';
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
  return (
    <time dateTime={value} className={classes.whole}>
      {month(value, language)}
    </time>
  );
}

interface MomentProps {
  readonly at: string | null | undefined;
  /** To the second, or to the millisecond where the order of events matters. */
  readonly exact?: boolean | 'ms';
}

export function Moment({ at, exact = false }: MomentProps) {
  const { language } = useWords();
  if (!at) return <None />;
  const write = exact === 'ms' ? finestMoment : exact ? exactMoment : moment;
  return (
    <time dateTime={at} className={classes.whole} title={exactMoment(at, language)}>
      {write(at, language)}
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

/** The digest of exactly what is shown, which an approval states; it wraps wherever it must. */
export function ShownHash({ hash }: { readonly hash: string }) {
  return (
    <span className={classes.anywhere}>
      <Code>{hash}</Code>
    </span>
  );
}

/** Beside the button that approves it: the digest with its name. */
export function ApprovedByHash({ hash }: { readonly hash: string }) {
  const { t } = useWords();
  return (
    <Text size="sm">
      {t('show.shownHash')}: <ShownHash hash={hash} />
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
