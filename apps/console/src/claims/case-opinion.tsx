import { LossList } from '../losses/loss-list.js';
import { Facts } from '../show/facts.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import { CasePart } from './case-part.js';
import type { ClaimView } from './claim-types.js';

interface CaseOpinionProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** What the medical adviser found, and why, for those who may read a diagnosis. */
export function CaseOpinion({ view: { flags, opinion: reasons }, changed }: CaseOpinionProps) {
  const { t } = useWords();
  const { opinion } = flags;
  if (!opinion) return null;
  const { workRelated, outcome, disabilities, givenBy, givenAt } = opinion;
  return (
    <CasePart title={t('claims.found.title')} changed={changed}>
      <Facts
        facts={[
          [t('claims.found.cause'), t(workRelated ? 'claims.found.atWork' : 'claims.found.notAtWork')],
          [t('claims.facts.outcome'), t(`claims.outcomes.${outcome}`)],
          [
            t('losses.title'),
            disabilities.length > 0 ? <LossList key="losses" losses={disabilities} /> : null,
          ],
          [t('claims.found.by'), givenBy],
          [t('claims.found.at'), <Moment key="at" at={givenAt} />],
          [t('claims.found.reasons'), reasons && <div className={classes.text}>{reasons}</div>],
        ]}
      />
    </CasePart>
  );
}
