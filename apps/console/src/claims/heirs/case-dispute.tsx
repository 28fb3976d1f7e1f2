import { Alert, Text } from '@mantine/core';
import { Facts } from '../../show/facts.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import type { ClaimView } from '../claim-types.js';

/** That the heirs do not agree, who says what, and that nobody is paid meanwhile. */
export function CaseDispute({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const { dispute } = view.state;
  if (dispute === null) return null;
  return (
    <Alert color="yellow" title={t('claims.dispute.isOpen')}>
      <Facts
        facts={[
          [t('claims.dispute.openedBy'), dispute.openedBy],
          [t('claims.dispute.openedAt'), <Moment key="at" at={dispute.openedAt} />],
          [t('claims.dispute.reason'), view.dispute && <div className={classes.text}>{view.dispute}</div>],
        ]}
      />
      <Text size="sm" mt="xs">
        {t(view.state.award ? 'claims.dispute.paymentsHeld' : 'claims.dispute.approvalHeld')}
      </Text>
    </Alert>
  );
}
