import { Text } from '@mantine/core';
import { useWords } from '../../words/words.js';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import own from '../entry.module.css';
import { AccountChange } from './account-change.js';

interface CaseAccountsProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** Accounts that somebody entered and nobody has confirmed yet: nothing goes to them before. */
export function CaseAccounts({ view, changed }: CaseAccountsProps) {
  const { t } = useWords();
  const { accountsWaiting, duties } = view;
  if (accountsWaiting.length === 0) return null;
  return (
    <CasePart title={t('claims.accounts.title')} changed={changed}>
      <Text size="sm">{t('claims.accounts.about')}</Text>
      <ul className={own.waiting}>
        {accountsWaiting.map(waiting => (
          <li key={waiting.entry}>
            <AccountChange waiting={waiting} approver={duties.approver} />
          </li>
        ))}
      </ul>
    </CasePart>
  );
}
