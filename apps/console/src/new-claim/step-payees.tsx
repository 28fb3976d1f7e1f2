import { Alert, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { reads } from '../api/client.js';
import { focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';
import { type Entry, NO_PAYEE, type PayeeRow } from './entry.js';
import classes from './new-claim.module.css';
import { useChoices } from './use-choices.js';
import type { Wizard } from './use-wizard.js';

export function StepPayees({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { entry, change, errorOf } = wizard;
  const none = errorOf('payees');
  const add = () => {
    change({ payees: [...entry.payees, NO_PAYEE] });
    focusSoon('fieldset:last-of-type input');
  };
  return (
    <Stack gap="sm">
      {entry.resubmits === null ? null : (
        <Alert color="sea" p="xs">
          {t('newClaim.payees.typeAgain')}
        </Alert>
      )}
      <Text size="sm">{t('newClaim.payees.about')}</Text>
      <Suggested wizard={wizard} />
      {none ? <p className={classes.error}>{none}</p> : null}
      {entry.payees.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place
        <Payee key={index} wizard={wizard} index={index} />
      ))}
      <div>
        <Button variant="default" id="add-payee" onClick={add}>
          {t('newClaim.payees.add')}
        </Button>
      </div>
    </Stack>
  );
}

/** Heirs on file, or the worker, to begin with; entitlement is proved by the papers. */
function Suggested({ wizard: { entry, change } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { relationOf } = useChoices();
  const { data: person } = reads.useQuery('get', '/api/persons/{id}', {
    params: { path: { id: entry.personId } },
  });
  if (!person || entry.resubmits !== null) return null;
  const known = entry.outcome === 'death' ? person.heirs : [{ name: person.name, relation: 'WORKER' }];
  const add = (part: Partial<PayeeRow>) => {
    change({ payees: withPayee(entry, part) });
    focusSoon('fieldset:last-of-type input');
  };
  const open = known.filter(({ name }) => !entry.payees.some(payee => payee.name === name));
  if (open.length === 0) return null;
  return (
    <Group gap="xs">
      <Text size="sm">{t('newClaim.payees.onFile')}</Text>
      {open.map(({ name, relation }) => (
        <Button
          key={`${name} ${relation}`}
          variant="default"
          size="compact-sm"
          classNames={{ root: classes.named, label: classes.name }}
          onClick={() => add({ name, relation, accountName: name })}
        >
          {name} ({relationOf(relation)})
        </Button>
      ))}
    </Group>
  );
}

/** Into the first empty row, else into a new one. */
function withPayee({ payees }: Entry, part: Partial<PayeeRow>): PayeeRow[] {
  const empty = payees.findIndex(({ name, accountNumber }) => name === '' && accountNumber === '');
  const rest = empty < 0 ? payees : payees.filter((_, at) => at !== empty);
  return [...rest, { ...NO_PAYEE, ...part }];
}

const FIELDS = ['name', 'nik', 'weight', 'accountNumber', 'accountName'] as const;
const OPTIONAL: readonly string[] = ['nik'];
const NUMERIC: readonly string[] = ['nik', 'weight', 'accountNumber'];

function Payee({ wizard, index }: { readonly wizard: Wizard; readonly index: number }) {
  const { t } = useWords();
  const { relations, banks } = useChoices();
  const { entry, change, touch, errorOf } = wizard;
  const row = entry.payees[index] ?? NO_PAYEE;
  const set = (part: Partial<PayeeRow>) =>
    change({ payees: entry.payees.map((payee, at) => (at === index ? { ...payee, ...part } : payee)) });
  const remove = () => {
    change({ payees: entry.payees.filter((_, at) => at !== index) });
    focusSoon('#add-payee');
  };
  const choice = { value: '', label: t('newClaim.choosePlease'), disabled: true };
  const text = (field: (typeof FIELDS)[number]) => (
    <TextInput
      label={t(`newClaim.payees.${field}`)}
      required={!OPTIONAL.includes(field)}
      inputMode={NUMERIC.includes(field) ? 'numeric' : 'text'}
      autoComplete="off"
      maxLength={200}
      value={row[field]}
      error={errorOf(`payees.${index}.${field}`)}
      onChange={event => set({ [field]: event.currentTarget.value })}
      onBlur={() => touch(`payees.${index}.${field}`)}
    />
  );
  const list = (field: 'relation' | 'bankCode', data: { value: string; label: string }[]) => (
    <NativeSelect
      label={t(`newClaim.payees.${field}`)}
      required
      data={[choice, ...data]}
      value={row[field]}
      error={errorOf(`payees.${index}.${field}`)}
      onChange={event => set({ [field]: event.currentTarget.value })}
      onBlur={() => touch(`payees.${index}.${field}`)}
    />
  );
  return (
    <fieldset className={classes.row}>
      <legend>{t('newClaim.payees.one', { number: index + 1 })}</legend>
      {text('name')}
      {list('relation', relations)}
      {text('nik')}
      {text('weight')}
      {list('bankCode', banks)}
      {text('accountNumber')}
      {text('accountName')}
      <Button
        variant="default"
        mt={24}
        aria-label={t('newClaim.payees.removeOne', { number: index + 1 })}
        onClick={remove}
      >
        {t('newClaim.remove')}
      </Button>
    </fieldset>
  );
}
