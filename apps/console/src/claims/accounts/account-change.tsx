import { Facts } from '../../show/facts.js';
import { PageLink } from '../../show/page-link.js';
import { Code, Moment, ShownHash } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import type { ClaimView } from '../claim-types.js';
import own from '../entry.module.css';
import { useChoiceWords } from '../use-choices.js';

export type AccountWaiting = ClaimView['accountsWaiting'][number];
type Masked = NonNullable<AccountWaiting['after']>;

interface AccountChangeProps {
  readonly waiting: AccountWaiting;
  /** Who holds the duty to decide on it. */
  readonly approver: string | null;
}

/** The account that is paid to now and the one that was entered, as far as they are told. */
export function AccountChange({ waiting, approver }: AccountChangeProps) {
  const { t, say } = useWords();
  const { payeeName, guardianName, before, after, reasonText, note, namedElsewhere } = waiting;
  return (
    <Facts
      facts={[
        [t('claims.payees.name'), payeeName ?? t('claims.facts.erased')],
        [t('claims.accounts.guardian'), guardianName],
        [t('claims.accounts.before'), <AccountTold key="before" account={before} />],
        [t('claims.accounts.after'), <AccountTold key="after" account={after} />],
        [t('claims.accounts.reason'), say(reasonText)],
        [t('claims.accounts.note'), note && <div className={classes.text}>{note}</div>],
        [t('claims.accounts.elsewhere'), <Elsewhere key="elsewhere" named={namedElsewhere} />],
        [t('claims.accounts.enteredBy'), waiting.enteredBy],
        [t('claims.accounts.since'), <Moment key="since" at={waiting.enteredAt} />],
        [t('claims.accounts.waitsFor'), approver],
        [t('claims.accounts.hash'), <ShownHash key="hash" hash={waiting.shownHash} />],
      ]}
    />
  );
}

function AccountTold({ account }: { readonly account: Masked | null }) {
  const { t } = useWords();
  if (account === null) return t('claims.facts.erased');
  return (
    <>
      <OneAccount {...account} />
      {account.ownAccount ? (
        <div>
          {t('claims.accounts.own')} <OneAccount {...account.ownAccount} />
        </div>
      ) : null}
    </>
  );
}

function OneAccount({ bankCode, account, accountName }: Omit<Masked, 'ownAccount'>) {
  const { bankOf } = useChoiceWords();
  return (
    <>
      {bankOf(bankCode)} <Code>{account}</Code> {accountName}
    </>
  );
}

/** Other cases that name the new account, which the approver weighs. */
function Elsewhere({ named }: { readonly named: AccountWaiting['namedElsewhere'] }) {
  const { t } = useWords();
  if (named.length === 0) return t('claims.accounts.nowhere');
  return (
    <ul className={own.plain}>
      {named.map(({ receiptNumber, isSamePayee }) => (
        <li key={receiptNumber}>
          <PageLink to="/claims" search={{ tab: 'all', search: receiptNumber }}>
            {receiptNumber}
          </PageLink>{' '}
          {t(isSamePayee ? 'claims.accounts.samePayee' : 'claims.accounts.otherPayee')}
        </li>
      ))}
    </ul>
  );
}
