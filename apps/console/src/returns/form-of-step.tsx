import { Stack, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';

interface FormOfStepProps {
  readonly label: string;
  readonly submit: () => void;
  readonly busy: boolean;
  readonly error: unknown;
  readonly children: ReactNode;
}

/** The fields of one step on the way back to work, and its button. */
export function FormOfStep({ label, submit, busy, error, children }: FormOfStepProps) {
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form onSubmit={send} noValidate aria-label={label}>
      <Stack gap="sm" align="stretch">
        {children}
        <div>
          <BusyButton type="submit" busy={busy}>
            {label}
          </BusyButton>
        </div>
        <ProblemNotice error={error} />
      </Stack>
    </form>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | null;
  readonly required?: boolean;
  readonly change: (value: string) => void;
}

export function DayField({ label, hint, value, error, required = true, change }: DayFieldProps) {
  return (
    <TextInput
      type="date"
      label={label}
      description={hint}
      required={required}
      autoComplete="off"
      value={value}
      error={error}
      onChange={event => change(event.currentTarget.value)}
    />
  );
}
