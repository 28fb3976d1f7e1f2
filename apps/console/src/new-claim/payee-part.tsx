import { Button, Checkbox } from '@mantine/core';
import { today } from '../format/format.js';
import { focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';
import { AccountFields } from './account-fields.js';
import { ListField, TextField } from './form-fields.js';
import { type ChildProps, GuardianPart } from './guardian-part.js';
import { isDeath } from './heirs-row.js';
import classes from './new-claim.module.css';
import { asksBirthDate, HOSPITALS, mayBeAChilds, NO_PAYEE, type PayeeRow } from './payee-row.js';
import { useChoices } from './use-choices.js';
import type { Wizard } from './use-wizard.js';

const KINDS = { name: 'text', nik: 'number', weight: 'number', email: 'email' } as const;

interface PayeePartProps {
  readonly wizard: Wizard;
  readonly index: number;
}

/** One payee; of a child, who receives for it too. */
export function PayeePart({ wizard, index }: PayeePartProps) {
  const { t } = useWords();
  const { relations } = useChoices();
  const { entry, change } = wizard;
  const row = entry.payees[index] ?? NO_PAYEE;
  const at = `payees.${index}`;
  const set = (part: Partial<PayeeRow>) =>
    change({ payees: entry.payees.map((payee, other) => (other === index ? { ...payee, ...part } : payee)) });
  const remove = () => {
    change({ payees: entry.payees.filter((_, other) => other !== index) });
    focusSoon('#add-payee');
  };
  const text = (field: keyof typeof KINDS) => (
    <TextField
      {...{ wizard, path: `${at}.${field}`, label: t(`newClaim.payees.${field}`), value: row[field] }}
      isOptional={field === 'nik' || field === 'email'}
      kind={KINDS[field]}
      set={typed => set({ [field]: typed })}
    />
  );
  return (
    <fieldset className={classes.row} data-payee={index}>
      <legend>{t('newClaim.payees.one', { number: index + 1 })}</legend>
      {text('name')}
      <ListField
        {...{ wizard, path: `${at}.relation`, label: t('newClaim.payees.relation'), value: row.relation }}
        options={relations.filter(({ value }) => !HOSPITALS.includes(value))}
        set={relation => set({ relation })}
      />
      {text('nik')}
      {text('weight')}
      <AccountFields {...{ wizard, at, account: row, set }} whose={row.isMinor ? 'guardian' : 'payee'} />
      {text('email')}
      <Childhood {...{ wizard, at, row, set }} />
      {row.isMinor ? <GuardianPart {...{ wizard, at, row, set }} /> : null}
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

/** Whether it is a child, and the birth date wherever the NIK may be a child's. */
function Childhood(child: ChildProps & { readonly wizard: Wizard }) {
  const { t } = useWords();
  const { wizard, at, row, set } = child;
  const mayBe = mayBeAChilds(row, today());
  return (
    <>
      {isDeath(wizard.entry) || row.isMinor || mayBe ? <IsMinor {...child} /> : null}
      {asksBirthDate(row, today()) ? (
        <TextField
          {...{ wizard, path: `${at}.birthDate`, label: t('newClaim.guardian.birthDate') }}
          hint={mayBe && !row.isMinor ? t('newClaim.guardian.birthDateHint') : undefined}
          isOptional={!row.isMinor}
          kind="date"
          value={row.birthDate}
          set={birthDate => set({ birthDate })}
        />
      ) : null}
    </>
  );
}

/** What the service says of it stands beside it and is read with it. */
function IsMinor({ wizard, at, row, set }: ChildProps) {
  const { t } = useWords();
  const wrong = wizard.errorOf(`${at}.isMinor`);
  const isWrong = wrong !== null;
  return (
    <div>
      <Checkbox
        mt={28}
        label={t('newClaim.guardian.isMinor')}
        checked={row.isMinor}
        error={isWrong}
        {...(isWrong ? { 'aria-invalid': true, 'aria-describedby': `${at}.wrong` } : {})}
        onChange={event => set({ isMinor: event.currentTarget.checked })}
      />
      {isWrong ? (
        <p id={`${at}.wrong`} className={classes.error}>
          {wrong}
        </p>
      ) : null}
    </div>
  );
}
