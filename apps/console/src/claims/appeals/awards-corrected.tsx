import { Text } from '@mantine/core';
import { rupiah } from '../../format/format.js';
import { Moment } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import classes from '../case.module.css';
import type { ClaimView } from '../claim-types.js';
import { usePayeeNames } from './use-payee-names.js';

/** What became of the award: what was added, or what was found to be too much. */
export function AwardsCorrected({ view }: { readonly view: ClaimView }) {
  const { t } = useWords();
  const nameOf = usePayeeNames(view);
  const { corrections, overpayment } = view.state;
  return (
    <>
      {corrections.map(({ shownHash, previousAward, award, approvedBy, approvedAt }) => (
        <Text key={shownHash} size="sm">
          {t('claims.appeals.corrected', {
            before: rupiah(previousAward),
            now: rupiah(award),
            by: approvedBy,
          })}{' '}
          <Moment at={approvedAt} />
        </Text>
      ))}
      {overpayment ? (
        <div>
          <Text size="sm">
            {t('claims.appeals.overpaid', {
              lawful: rupiah(overpayment.lawful),
              amount: rupiah(overpayment.amount),
              by: overpayment.approvedBy,
            })}{' '}
            <Moment at={overpayment.approvedAt} />
          </Text>
          <ul className={classes.list}>
            {overpayment.payees.map(({ payeeId, amount }) => (
              <li key={payeeId}>
                {t('claims.correction.tooMuchFor', { name: nameOf(payeeId), amount: rupiah(amount) })}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
