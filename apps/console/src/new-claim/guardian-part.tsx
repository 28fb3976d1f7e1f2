import { Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import { AccountFields } from './account-fields.js';
import { type Form, ListField, TextField } from './form-fields.js';
import classes from './new-claim.module.css';
import { BASES, type GuardianRow, type PayeeRow } from './payee-row.js';
import { useChoices } from './use-choices.js';

export interface ChildProps {
  readonly wizard: Form;
  /** The path of the payee. */
  readonly at: string;
  readonly row: PayeeRow;
  readonly set: (part: Partial<PayeeRow>) => void;
}

/** Who receives for a child and by which right, and the child's own account for later. */
export function GuardianPart({ wizard, at, row, set }: ChildProps) {
  const { t } = useWords();
  const { guardianBases } = useChoices();
  const { guardian, ownAccount } = row;
  const change = (part: Partial<GuardianRow>) => set({ guardian: { ...guardian, ...part } });
  return (
    <fieldset className={classes.inner}>
      <legend>{t('newClaim.guardian.title')}</legend>
      <Text size="xs" className={classes.whole}>
        {t('newClaim.guardian.about')}
      </Text>
      <TextField
        {...{ wizard, path: `${at}.guardian.name`, label: t('newClaim.guardian.name') }}
        value={guardian.name}
        set={name => change({ name })}
      />
      <TextField
        {...{ wizard, path: `${at}.guardian.nik`, label: t('newClaim.guardian.nik'), kind: 'number' }}
        value={guardian.nik}
        set={nik => change({ nik })}
      />
      <ListField
        {...{ wizard, path: `${at}.guardian.basis`, label: t('newClaim.guardian.basis') }}
        value={guardian.basis}
        options={guardianBases}
        set={chosen => change({ basis: BASES.find(basis => basis === chosen) ?? '' })}
      />
      {guardian.basis === 'DECREE' ? (
        <TextField
          {...{ wizard, path: `${at}.guardian.decree`, label: t('newClaim.guardian.decree') }}
          value={guardian.decree}
          set={decree => change({ decree })}
        />
      ) : null}
      <Text size="xs" className={classes.whole}>
        {t('newClaim.guardian.ownAbout')}
      </Text>
      <AccountFields
        {...{ wizard, at: `${at}.ownAccount`, account: ownAccount, isOptional: true }}
        whose="child"
        set={part => set({ ownAccount: { ...ownAccount, ...part } })}
      />
    </fieldset>
  );
}
