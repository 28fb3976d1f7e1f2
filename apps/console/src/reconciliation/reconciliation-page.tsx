import { useHasRole } from '../session/session.js';
import { Page } from '../show/page.js';
import { useWords } from '../words/words.js';
import { BringFile } from './bring-file.js';
import { Days } from './days.js';
import { Exceptions } from './exceptions.js';

/** The bank's files against the payments: bring one, see each day, end what is open. */
export function ReconciliationPage() {
  const { t } = useWords();
  const brings = useHasRole('finance-officer', 'finance-approver');
  return (
    <Page title={t('reconciliation.title')} about={t('reconciliation.about')}>
      {brings ? <BringFile /> : null}
      <Days />
      <Exceptions />
    </Page>
  );
}
