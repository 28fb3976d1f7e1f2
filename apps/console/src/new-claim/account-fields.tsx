import { useWords } from '../words/words.js';
import { type Form, ListField, TextField } from './form-fields.js';
import type { AccountRow } from './payee-row.js';
import { useChoices } from './use-choices.js';

interface AccountFieldsProps {
  readonly wizard: Form;
  readonly at: string;
  readonly account: AccountRow;
  readonly whose: 'payee' | 'guardian' | 'child';
  readonly isOptional?: boolean;
  readonly set: (part: Partial<AccountRow>) => void;
}

export function AccountFields({ wizard, at, account, whose, isOptional = false, set }: AccountFieldsProps) {
  const { t } = useWords();
  const { banks } = useChoices();
  const { bankCode, accountNumber, accountName } = account;
  return (
    <>
      <ListField
        {...{
          wizard,
          isOptional,
          path: `${at}.bankCode`,
          label: t(`newClaim.accounts.${whose}.bankCode`),
          value: bankCode,
        }}
        options={banks}
        set={chosen => set({ bankCode: chosen })}
      />
      <TextField
        {...{
          wizard,
          isOptional,
          path: `${at}.accountNumber`,
          label: t(`newClaim.accounts.${whose}.accountNumber`),
        }}
        kind="number"
        value={accountNumber}
        set={typed => set({ accountNumber: typed })}
      />
      <TextField
        {...{
          wizard,
          isOptional,
          path: `${at}.accountName`,
          label: t(`newClaim.accounts.${whose}.accountName`),
        }}
        value={accountName}
        set={typed => set({ accountName: typed })}
      />
    </>
  );
}
