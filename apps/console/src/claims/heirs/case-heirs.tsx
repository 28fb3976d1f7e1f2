import { Facts } from '../../show/facts.js';
import type { Mark } from '../../show/law.js';
import { MarkOfLaw } from '../../show/law-parts.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { useChoices, useChoiceWords } from '../use-choices.js';

type Heirs = NonNullable<ClaimView['heirs']>;

/** Of which rank the heirs of a death are, what shows it, and by which articles they are paid. */
export function CaseHeirs({ view: { heirs, programme } }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const rankOf = useRankWords(programme);
  if (heirs === null) return null;
  const { proof, rank, emptyRanks, rules } = heirs;
  return (
    <CasePart title={t('claims.heirs.title')}>
      <Facts
        facts={[
          [t('claims.heirs.proof'), wordsOf('heirProofs', proof)],
          [t('claims.heirs.rank'), rank === null ? null : `${rank}. ${rankOf(rank)}`],
          [t('claims.heirs.empty'), emptyRanks.map(empty => `${empty}. ${rankOf(empty)}`).join('; ')],
          [t('claims.heirs.law'), rules.length > 0 ? <Rules key="rules" rules={rules} /> : null],
        ]}
      />
    </CasePart>
  );
}

/** The kinships of a rank, as the service lists them for the programme. */
function useRankWords(programme: ClaimView['programme']) {
  const { say } = useWords();
  const { data } = useChoices();
  return (rank: number): string => {
    const found = data?.heirRanks.order.find(one => one.programme === programme && one.rank === rank);
    return (found?.kinships ?? []).map(({ text }) => say(text)).join(', ');
  };
}

const MARKS: readonly Mark[] = ['CONFIRMED', 'INFERRED', 'UNCONFIRMED'];

/** Who receives, or to whom which part falls, with its article. */
function Rules({ rules }: Pick<Heirs, 'rules'>) {
  const { say } = useWords();
  return (
    <ul className={classes.list}>
      {rules.map(({ text, regulation, article, mark }) => {
        const known = MARKS.find(one => one === mark);
        return (
          <li key={`${text.id} ${article}`}>
            {say(text)} ({regulation}, {article}) {known ? <MarkOfLaw mark={known} /> : null}
          </li>
        );
      })}
    </ul>
  );
}
