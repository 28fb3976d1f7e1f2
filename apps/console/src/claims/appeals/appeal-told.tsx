import { Facts } from '../../show/facts.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import type { ClaimView } from '../claim-types.js';
import { useChoiceWords } from '../use-choices.js';

interface AppealToldProps {
  readonly view: ClaimView;
  readonly index: number;
}

/** What the claimant says against which decision, and who entered it. */
export function AppealTold({ view: { flags, appealRecords }, index }: AppealToldProps) {
  const { t } = useWords();
  const { wordsOf } = useChoiceWords();
  const appeal = flags.appeals[index];
  if (!appeal) return null;
  const { words, note } = appealRecords[index] ?? { words: null, note: null };
  return (
    <Facts
      facts={[
        [t('claims.appeals.against'), t(`claims.appeals.decisions.${appeal.against}`)],
        [t('claims.appeals.ground'), wordsOf('appealGrounds', appeal.ground)],
        [t('claims.appeals.words'), words && <div className={classes.text}>{words}</div>],
        [t('claims.appeals.note'), note && <div className={classes.text}>{note}</div>],
        [t('claims.appeals.enteredBy'), appeal.enteredBy],
        [t('claims.appeals.appealedAt'), <Moment key="at" at={appeal.appealedAt} />],
      ]}
    />
  );
}
