import { Facts } from '../show/facts.js';
import { useWords } from '../words/words.js';
import type { ClaimView } from './claim-types.js';
import { isLastingLoss } from './opinion-entry.js';

/** Which of the case's duties is held by whom. */
export function CaseDuties({ view: { duties, outcome } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const open = t('claims.duties.open');
  return (
    <Facts
      facts={[
        [t('claims.duties.submitter'), duties.submitter],
        [t('claims.duties.adviser'), duties.adviser ?? (isLastingLoss(outcome) ? open : null)],
        [t('claims.duties.verifier'), duties.verifier ?? open],
        [t('claims.duties.approver'), duties.approver ?? open],
      ]}
    />
  );
}
