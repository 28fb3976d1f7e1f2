import { Text } from '@mantine/core';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView } from './claim-types.js';

const POLICIES = [
  'JKM_UNDER_3_MONTHS_COMPOSITION',
  'STMB_YEAR',
  'STMB_AFTER_MONTH_12',
  'PP50_VILLAGE_AND_DONOR_PAYERS',
  'CONTRIBUTION_RECEIVED_AFTER_EVENT',
] as const;

/** Readings chosen where the law is silent; one without words here is shown as it is called. */
export function PoliciesUsed({ policies }: Pick<ClaimView['flags'], 'policies'>) {
  const { t } = useWords();
  const used = Object.entries(policies);
  if (used.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('claims.lines.policies')}
      </Text>
      <ul className={classes.list}>
        {used.map(([policy, reading]) => {
          const known = POLICIES.find(name => name === policy);
          return <li key={policy}>{known ? t(`claims.lines.policy.${known}`) : `${policy}: ${reading}`}</li>;
        })}
      </ul>
    </div>
  );
}
