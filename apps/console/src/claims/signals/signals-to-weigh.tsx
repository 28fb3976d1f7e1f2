import { Text } from '@mantine/core';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import type { ClaimView } from '../claim-types.js';
import { SignalStanding } from './case-signals.js';

/** What was seen on the case and how it was decided, for the approver who answers for the whole. */
export function SignalsToWeigh({ signals }: Pick<ClaimView, 'signals'>) {
  const { t, say } = useWords();
  if (signals.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('claims.signals.toWeigh')}
      </Text>
      <ul className={classes.list}>
        {signals.map(({ signal, standing, decision, decidedBy, text }) => (
          <li key={`${signal} ${decision ?? ''}`}>
            {say(text)} <SignalStanding standing={standing} />{' '}
            {decidedBy === null ? null : t('claims.signals.by', { name: decidedBy })}
          </li>
        ))}
      </ul>
    </div>
  );
}
