import { NativeSelect } from '@mantine/core';
import { month as monthInWords, today } from '../format/format.js';
import { useWords } from '../words/words.js';
import { monthsUpTo } from './months.js';

interface MonthSelectProps {
  readonly label: string;
  readonly month: string | undefined;
  readonly choose: (month: string | undefined) => void;
  /** What stands for no month in particular; without it a month must be chosen. */
  readonly all?: string;
  /** How many months after this one can be chosen. */
  readonly ahead?: number;
  /** How many months up to this one can be chosen. */
  readonly back?: number;
  readonly error?: string | null;
}

const THREE_YEARS = 36;

/** Chooses a month, of the last three years unless more is said; the same in every browser. */
export function MonthSelect(props: MonthSelectProps) {
  const { label, month, choose, all, ahead = 0, back = THREE_YEARS, error = null } = props;
  const { language } = useWords();
  const known = monthsUpTo(today().slice(0, 7), { ahead, count: back + ahead });
  const months = month && !known.includes(month) ? [...known, month] : known;
  return (
    <NativeSelect
      label={label}
      value={month ?? ''}
      error={error}
      onChange={event => choose(event.currentTarget.value || undefined)}
      data={[
        ...(all ? [{ value: '', label: all }] : []),
        ...months.map(value => ({ value, label: monthInWords(value, language) })),
      ]}
    />
  );
}
