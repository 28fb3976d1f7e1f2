import { useWords } from '../../words/words.js';
import type { ListedClaim } from '../claim-types.js';
import classes from '../claims.module.css';
import type { JudgingDuty } from './office-of-duty.js';
import { useOffices } from './use-offices.js';

const DUTIES: readonly JudgingDuty[] = ['adviser', 'verifier', 'approver', 'decider'];

/** Whose the claim is, and which other office does which duty of it. */
export function ListedOffice({ claim: { office, routed } }: { readonly claim: ListedClaim }) {
  const { t } = useWords();
  const { nameOf } = useOffices();
  if (office === null) return null;
  const elsewhere = DUTIES.flatMap(duty => {
    const other = routed[duty];
    return other ? [`${t(`claims.duties.of.${duty}`)}: ${nameOf(other)}`] : [];
  });
  return <span className={classes.reason}>{[nameOf(office), ...elsewhere].join(' · ')}</span>;
}
