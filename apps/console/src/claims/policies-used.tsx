import { Text } from '@mantine/core';
import { usePolicyWords } from '../words/use-policy-words.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView } from './claim-types.js';

/** The open questions of the law on which this award turns, and how each was read. */
export function PoliciesUsed({ policies }: Pick<ClaimView['flags'], 'policies'>) {
  const { t } = useWords();
  const inWords = usePolicyWords();
  const used = Object.entries(policies);
  if (used.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('claims.lines.policies')}
      </Text>
      <ul className={classes.list}>
        {used.map(([policy, chosen]) => {
          const { question, reading } = inWords(policy, chosen);
          return (
            <li key={policy}>
              {question} <strong>{reading}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
