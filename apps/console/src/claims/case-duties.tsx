import { Facts } from '../show/facts.js';
import { useWords } from '../words/words.js';
import type { ClaimView } from './claim-types.js';
import { isLastingLoss } from './opinion-entry.js';

type Held = Pick<ClaimView['state']['former'][number], 'duty' | 'actor'>;

/** Which of the case's duties is held by whom. */
export function CaseDuties({ view: { duties, outcome, state } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const open = t('claims.duties.open');
  const inWords = ({ duty, actor }: Held) => `${actor} (${t(`claims.duties.of.${duty}`)})`;
  const ofSchoolYears = state.scholarship?.hands ?? [];
  return (
    <Facts
      facts={[
        [t('claims.duties.submitter'), duties.submitter],
        [t('claims.duties.adviser'), duties.adviser ?? (isLastingLoss(outcome) ? open : null)],
        [t('claims.duties.verifier'), duties.verifier ?? open],
        [t('claims.duties.approver'), duties.approver ?? open],
        [t('claims.duties.decider'), duties.decider],
        [t('claims.duties.schoolYears'), ofSchoolYears.map(inWords).join(', ')],
        [t('claims.duties.former'), state.former.map(inWords).join(', ')],
      ]}
    />
  );
}
