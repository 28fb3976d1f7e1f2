import { Checkbox, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import {
  CATEGORIES,
  CHANNELS,
  REPORTERS,
  type ReportField,
  type ReportTyped,
  type Told,
} from './report-entry.js';

interface Typing {
  readonly typed: ReportTyped;
  readonly change: (part: Partial<ReportTyped>) => void;
  readonly errorOf: (field: ReportField) => string | null;
}

interface Telling {
  readonly typed: Told;
  readonly change: (part: Partial<Told>) => void;
  readonly errorOf: (field: keyof Told) => string | null;
}

interface ReportFormProps {
  readonly typing: Typing;
  readonly submit: () => void;
  readonly busy: boolean;
  readonly error: unknown;
}

/** What happened, and who says so by which way. */
export function ReportForm({ typing, submit, busy, error }: ReportFormProps) {
  const { t } = useWords();
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="sm" align="stretch">
        <WhatHappened {...typing} />
        <WhoSaysSo {...typing} />
        <div>
          <BusyButton type="submit" busy={busy}>
            {t('accidents.entry.submit')}
          </BusyButton>
        </div>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

function WhatHappened({ typed, change, errorOf }: Typing) {
  const { t } = useWords();
  const categories = CATEGORIES.map(value => ({ value, label: t(`accidents.category.${value}`) }));
  const field = (name: 'happenedOn' | 'happenedTime' | 'regionCode') => ({
    label: t(`accidents.entry.${name}`),
    value: typed[name],
    error: errorOf(name),
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput type="date" required {...field('happenedOn')} />
      <TextInput type="time" description={t('accidents.entry.timeHint')} {...field('happenedTime')} />
      <TextInput required description={t('accidents.entry.regionHint')} {...field('regionCode')} />
      <Choice
        label={t('accidents.entry.category')}
        options={categories}
        value={typed.category}
        error={errorOf('category')}
        set={value => change({ category: CATEGORIES.find(one => one === value) ?? '' })}
      />
      <Checkbox
        label={t('accidents.entry.suspected')}
        description={t('accidents.entry.suspectedHint')}
        checked={typed.suspected}
        onChange={event => change({ suspected: event.currentTarget.checked })}
      />
    </>
  );
}

/** Who says so, by which way, in which words: of a first report, and of each that adds a victim. */
export function WhoSaysSo({ typed, change, errorOf }: Telling) {
  const { t } = useWords();
  return (
    <>
      <Choice
        label={t('accidents.entry.reporter')}
        options={REPORTERS.map(value => ({ value, label: t(`accidents.reporter.${value}`) }))}
        value={typed.reporter}
        error={errorOf('reporter')}
        set={value => change({ reporter: REPORTERS.find(one => one === value) ?? '' })}
      />
      <Choice
        label={t('accidents.entry.channel')}
        options={CHANNELS.map(value => ({ value, label: t(`accidents.channel.${value}`) }))}
        value={typed.channel}
        error={errorOf('channel')}
        set={value => change({ channel: CHANNELS.find(one => one === value) ?? '' })}
      />
      <Textarea
        label={t('accidents.entry.account')}
        required
        autosize
        minRows={3}
        maxLength={5000}
        value={typed.account}
        error={errorOf('account')}
        onChange={event => change({ account: event.currentTarget.value })}
      />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly error: string | null;
  readonly set: (value: string) => void;
}

function Choice({ label, options, value, error, set }: ChoiceProps) {
  return (
    <NativeSelect
      label={label}
      required
      data={[{ value: '', label: '–' }, ...options]}
      value={value}
      error={error}
      onChange={event => set(event.currentTarget.value)}
    />
  );
}
