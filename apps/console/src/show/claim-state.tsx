import type { ClaimView, Stage } from '../claims/claim-types.js';
import { clockOf } from '../claims/clock.js';
import { useWords } from '../words/words.js';
import classes from './claim-state.module.css';
import { None } from './values.js';

const KINDS: Readonly<Record<Stage | 'Appealed', 'waits' | 'goes' | 'done' | 'refused'>> = {
  Submitted: 'goes',
  NeedsAttention: 'waits',
  Validated: 'goes',
  Verified: 'goes',
  Assessed: 'goes',
  ReturnedToOfficer: 'waits',
  Approved: 'goes',
  PartlyPaid: 'goes',
  Settled: 'done',
  Rejected: 'refused',
  Appealed: 'waits',
  Withdrawn: 'refused',
};

/** Where a claim stands, in words; the colour only repeats them. */
export function ClaimState({ stage }: { readonly stage: Stage }) {
  const { t } = useWords();
  return (
    <span className={classes.state} data-kind={KINDS[stage]}>
      {t(`claims.states.${stage}`)}
    </span>
  );
}

interface ClaimClockProps {
  readonly stage: Stage;
  readonly workingDaysLeft: number | null;
}

/** How many working days are left, in words. */
export function ClaimClock({ stage, workingDaysLeft }: ClaimClockProps) {
  const { t } = useWords();
  const clock = clockOf(stage, workingDaysLeft);
  if (clock.kind === 'ended') return <None />;
  return (
    <span className={classes.clock} data-kind={clock.kind}>
      {'days' in clock
        ? t(`claims.clock.${clock.kind}`, { count: clock.days })
        : t(`claims.clock.${clock.kind}`)}
    </span>
  );
}

/** `Kematian (JKM)`; `Kecelakaan kerja (JKK), sembuh`. */
export function ClaimKind({ programme, outcome }: Pick<ClaimView, 'programme' | 'outcome'>) {
  const { t } = useWords();
  const name = t(`claims.programmes.${programme}`);
  return programme === 'JKM' ? name : `${name}, ${t(`claims.outcomes.${outcome}`)}`;
}
