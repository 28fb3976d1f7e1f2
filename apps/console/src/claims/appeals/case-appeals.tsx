import { LossList } from '../../losses/loss-list.js';
import { Facts } from '../../show/facts.js';
import { Moment, Money } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { useChoiceWords, useRuleWords } from '../use-choices.js';
import { AppealTold } from './appeal-told.js';
import own from './appeals.module.css';
import { AwardsCorrected } from './awards-corrected.js';

type Decision = NonNullable<ClaimView['flags']['appeals'][number]['decision']>;

interface CaseAppealsProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** Each appeal of a case with what was decided on it, and what became of the award. */
export function CaseAppeals({ view, changed }: CaseAppealsProps) {
  const { t } = useWords();
  const { appeals } = view.flags;
  if (appeals.length === 0) return null;
  return (
    <CasePart title={t('claims.appeals.title')} changed={changed}>
      <ol className={own.appeals}>
        {appeals.map(({ decision, appealedAt }, index) => (
          <li key={appealedAt}>
            <span className={own.standing} data-standing={standingOf(decision)}>
              {t(`claims.appeals.standing.${standingOf(decision)}`)}
            </span>
            <AppealTold view={view} index={index} />
            {decision ? (
              <Decided decision={decision} reasons={view.appealRecords[index]?.reasons ?? null} />
            ) : null}
          </li>
        ))}
      </ol>
      <AwardsCorrected view={view} />
    </CasePart>
  );
}

const standingOf = (decision: Decision | null): 'open' | 'upheld' | 'dismissed' => {
  if (decision === null) return 'open';
  return decision.upheld ? 'upheld' : 'dismissed';
};

interface DecidedProps {
  readonly decision: Decision;
  readonly reasons: string | null;
}

function Decided({ decision, reasons }: DecidedProps) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const ruleWords = useRuleWords();
  const { ground, overruled, corrected, decidedBy, decidedAt } = decision;
  const { finding, wageBase, monthsPaid } = corrected;
  return (
    <Facts
      facts={[
        [t('claims.appeals.decidedOn'), wordsOf('appealDecisionGrounds', ground)],
        [t('claims.appeals.overruled'), overruled.map(ruleWords).join('; ')],
        [t('claims.facts.outcome'), finding && t(`claims.outcomes.${finding.outcome}`)],
        [
          t('losses.title'),
          finding?.disabilities.length ? <LossList key="losses" losses={finding.disabilities} /> : null,
        ],
        [t('claims.cover.wageBase'), wageBase === null ? null : <Money key="wage" amount={wageBase} />],
        [
          t('claims.cover.monthsPaid'),
          monthsPaid === null ? null : t('claims.cover.months', { count: monthsPaid }),
        ],
        [t('claims.appeals.reasons'), reasons && <div className={classes.text}>{reasons}</div>],
        [t('claims.appeals.decidedBy'), decidedBy],
        [t('claims.appeals.decidedAt'), <Moment key="at" at={decidedAt} />],
      ]}
    />
  );
}
