import { Text } from '@mantine/core';
import { rupiah } from '../../format/format.js';
import { BenefitLines } from '../../show/benefit-lines.js';
import { Facts } from '../../show/facts.js';
import { Money, ShownHash } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { PoliciesUsed } from '../policies-used.js';
import { usePayeeNames } from './use-payee-names.js';

export type Correction = NonNullable<ClaimView['correction']>;

interface CaseCorrectionProps {
  readonly view: ClaimView;
  readonly changed: boolean;
}

/** What law gives on the corrected facts, while it waits for an approver. */
export function CaseCorrection({ view, changed }: CaseCorrectionProps) {
  const { t } = useWords();
  const { correction } = view;
  if (!correction) return null;
  const { lines, total, previousAward, flags, shownHash } = correction;
  return (
    <CasePart id="correction" title={t('claims.correction.title')} changed={changed}>
      <Text size="sm">{t('claims.correction.about')}</Text>
      <Facts
        facts={[
          [t('claims.correction.previousAward'), <Money key="before" amount={previousAward} />],
          [t('claims.correction.lawful'), <Money key="now" amount={total} />],
          [t('show.shownHash'), <ShownHash key="hash" hash={shownHash} />],
        ]}
      />
      <WhoGetsWhat view={view} correction={correction} />
      <BenefitLines lines={lines} total={total} />
      <PoliciesUsed policies={flags.policies} />
    </CasePart>
  );
}

interface WhoGetsWhatProps {
  readonly view: ClaimView;
  readonly correction: Correction;
}

/** The new shares alone, or what each payee was given too much. */
export function WhoGetsWhat({ view, correction: { shares, overpaid } }: WhoGetsWhatProps) {
  const { t } = useWords();
  const nameOf = usePayeeNames(view);
  return (
    <ul className={classes.list}>
      {shares.map(({ shareId, payeeId, amount }) => (
        <li key={shareId}>
          {t('claims.correction.added', { name: nameOf(payeeId), amount: rupiah(amount) })}
        </li>
      ))}
      {overpaid.map(({ payeeId, amount }) => (
        <li key={payeeId}>
          {t('claims.correction.tooMuchFor', { name: nameOf(payeeId), amount: rupiah(amount) })}
        </li>
      ))}
    </ul>
  );
}
