import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import type { ListedClaim } from './claim-types.js';
import classes from './claims.module.css';

/** What waits beside the stage of a claim, and since when. */
export function OpenMatter({ open }: Pick<ListedClaim, 'open'>) {
  const { t } = useWords();
  return open ? (
    <span className={classes.reason}>
      {t(`claims.open.matter.${open.matter}`)} <Moment at={open.since} />
    </span>
  ) : null;
}
