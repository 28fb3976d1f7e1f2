import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../words/words.js';
import classes from './fields.module.css';
import { focusSoon } from './focus-soon.js';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly value: string;
  readonly error: string | null;
  readonly change: (value: string) => void;
}

/** A number as people type it; what it means is read when it is sent. */
export function NumberField({ label, hint, value, error, change }: FieldProps) {
  return (
    <TextInput
      label={label}
      description={hint}
      inputMode="numeric"
      autoComplete="off"
      maxLength={24}
      value={value}
      error={error}
      onChange={event => change(event.currentTarget.value)}
    />
  );
}

export function MoneyField({ label, required = false, value, error, change }: FieldProps) {
  return (
    <TextInput
      label={label}
      required={required}
      inputMode="numeric"
      leftSection="Rp"
      autoComplete="off"
      maxLength={24}
      value={value}
      error={error}
      onChange={event => change(event.currentTarget.value)}
    />
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | '';
  readonly values: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly error: string | null;
  readonly required?: boolean;
  readonly change: (value: Value) => void;
}

/** One of a few; nothing is chosen only where the value is still empty. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, values, wordOf, error, required = false, change } = props;
  const { t } = useWords();
  const none = { value: '', label: t('show.choose'), disabled: true };
  return (
    <NativeSelect
      label={label}
      value={value}
      error={error}
      required={required}
      data={[...(value === '' ? [none] : []), ...values.map(one => ({ value: one, label: wordOf(one) }))]}
      onChange={event => {
        const chosen = values.find(one => one === event.currentTarget.value);
        if (chosen !== undefined) change(chosen);
      }}
    />
  );
}

interface RowsProps<Row> {
  readonly title: string;
  readonly about?: string | undefined;
  readonly rows: readonly Row[];
  readonly least?: number;
  readonly empty: Row;
  readonly change: (rows: readonly Row[]) => void;
  readonly addWord: string;
  readonly nameOf: (number: number) => string;
  readonly removeWordOf: (number: number) => string;
  readonly children: (row: Row, at: number, set: (part: Partial<Row>) => void) => ReactNode;
}

/** Rows of which there may be several: each under its number, added and removed one by one. */
export function Rows<Row extends object>(props: RowsProps<Row>) {
  const { title, about, rows, least = 0, empty, change, addWord, nameOf, removeWordOf, children } = props;
  const { t } = useWords();
  const add = () => {
    change([...rows, empty]);
    focusSoon(`[data-rows="${title}"] fieldset:last-of-type :is(input, select)`);
  };
  const remove = (at: number) => {
    change(rows.filter((_, other) => other !== at));
    focusSoon(`[data-rows="${title}"] [data-add]`);
  };
  const set = (at: number) => (part: Partial<Row>) =>
    change(rows.map((row, other) => (other === at ? { ...row, ...part } : row)));
  return (
    <div className={classes.rows} data-rows={title}>
      <div>
        <Text size="sm" fw={500}>
          {title}
        </Text>
        {about ? <Text size="xs">{about}</Text> : null}
      </div>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
        <fieldset key={at} className={classes.row}>
          <legend>{nameOf(at + 1)}</legend>
          {children(row, at, set(at))}
          {rows.length > least ? (
            <Button variant="default" mt={24} aria-label={removeWordOf(at + 1)} onClick={() => remove(at)}>
              {t('show.remove')}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <div>
        <Button variant="default" size="compact-sm" data-add onClick={add}>
          {addWord}
        </Button>
      </div>
    </div>
  );
}
