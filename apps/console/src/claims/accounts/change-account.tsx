import { useSession } from '../../session/session.js';
import { PageLink } from '../../show/page-link.js';
import { useWords } from '../../words/words.js';
import { offersTo } from '../actions.js';
import { payeesToRedirect } from '../after-award.js';
import type { ClaimView, Payee } from '../claim-types.js';
import { judgedOf } from '../judged.js';
import rows from '../rows.module.css';

interface ChangeAccountProps {
  readonly view: ClaimView;
  readonly payee: Payee;
}

/** Beside a payee who is still owed something: the way to the form, or that an account waits already. */
export function ChangeAccount({ view, payee: { payeeId, name } }: ChangeAccountProps) {
  const { t } = useWords();
  const person = useSession();
  const { claimId, accountsWaiting } = view;
  if (accountsWaiting.some(waiting => waiting.payeeId === payeeId))
    return <span className={rows.small}>{t('claims.accounts.waits')}</span>;
  const isOwed = payeesToRedirect(view).some(payee => payee.payeeId === payeeId);
  if (!isOwed || !person) return null;
  const mayEnter = offersTo(person, judgedOf(view, null)).some(
    ({ action, hindrance }) => action === 'enterAccount' && hindrance === null,
  );
  if (!mayEnter) return null;
  return (
    <PageLink
      to="/claims/$claimId"
      params={{ claimId }}
      search={{ do: 'enterAccount', of: payeeId }}
      resetScroll={false}
      aria-label={t('claims.enterAccount.buttonFor', { name: name ?? '' })}
    >
      {t('claims.enterAccount.button')}
    </PageLink>
  );
}
