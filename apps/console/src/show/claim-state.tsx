import type { ClaimView, Stage } from '../claims/claim-types.js';
import { type Clock, clockOf } from '../claims/clock.js';
import { day } from '../format/format.js';
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

/** How many working days are left, or why none are counted, in words. */
export function ClaimClock(counted: Parameters<typeof clockOf>[0]) {
  const clock = clockOf(counted);
  if (clock.kind === 'ended') return <None />;
  return (
    <span className={classes.clock} data-kind={clock.kind}>
      <ClockInWords clock={clock} />
    </span>
  );
}

function ClockInWords({ clock }: { readonly clock: Exclude<Clock, { readonly kind: 'ended' }> }) {
  const { t, language } = useWords();
  if ('days' in clock) return t(`claims.clock.${clock.kind}`, { count: clock.days });
  if ('since' in clock) return t('claims.clock.stopped', { since: day(clock.since, language) });
  return t(`claims.clock.${clock.kind}`);
}

/** `Kematian (JKM)`; `Kecelakaan kerja (JKK), sembuh`. */
export function ClaimKind({ programme, outcome }: Pick<ClaimView, 'programme' | 'outcome'>) {
  const { t } = useWords();
  const name = t(`claims.programmes.${programme}`);
  return programme === 'JKM' ? name : `${name}, ${t(`claims.outcomes.${outcome}`)}`;
}
