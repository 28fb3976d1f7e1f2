import { NativeSelect, TextInput } from '@mantine/core';
import { useWords } from '../words/words.js';
import type { Wizard } from './use-wizard.js';

/** What a field asks of the form that it stands in. */
export type Form = Pick<Wizard, 'errorOf' | 'touch'>;

interface FieldProps {
  readonly wizard: Form;
  /** As the services name it. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
}

interface TextFieldProps extends FieldProps {
  readonly hint?: string | undefined;
  readonly isOptional?: boolean;
  readonly kind?: 'text' | 'number' | 'date' | 'email';
}

const MODES = { text: 'text', number: 'numeric', date: 'text', email: 'email' } as const;

/** What is wrong with a field is said at it, once it was left. */
export function TextField({ wizard, path, label, value, set, ...how }: TextFieldProps) {
  const { hint, isOptional = false, kind = 'text' } = how;
  return (
    <TextInput
      type={kind === 'date' ? 'date' : 'text'}
      label={label}
      description={hint}
      required={!isOptional}
      inputMode={MODES[kind]}
      autoComplete="off"
      maxLength={200}
      value={value}
      error={wizard.errorOf(path)}
      onChange={event => set(event.currentTarget.value)}
      onBlur={() => wizard.touch(path)}
    />
  );
}

interface ListFieldProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isOptional?: boolean;
}

export function ListField({ wizard, path, label, value, set, options, isOptional = false }: ListFieldProps) {
  const { t } = useWords();
  const none = { value: '', label: t('newClaim.choosePlease'), disabled: !isOptional };
  return (
    <NativeSelect
      label={label}
      required={!isOptional}
      data={[none, ...options]}
      value={value}
      error={wizard.errorOf(path)}
      onChange={event => set(event.currentTarget.value)}
      onBlur={() => wizard.touch(path)}
    />
  );
}
