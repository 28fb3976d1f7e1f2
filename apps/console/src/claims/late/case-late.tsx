import { Text } from '@mantine/core';
import { day, rupiah } from '../../format/format.js';
import { Facts } from '../../show/facts.js';
import { MarkOfLaw } from '../../show/law-parts.js';
import { Day, Money } from '../../show/values.js';
import { useArticle } from '../../words/use-article.js';
import { useWords } from '../../words/words.js';
import { usePayeeNames } from '../appeals/use-payee-names.js';
import classes from '../case.module.css';
import { CasePart } from '../case-part.js';
import type { ClaimView } from '../claim-types.js';
import { PoliciesUsed } from '../policies-used.js';

type Late = NonNullable<ClaimView['lateCompensation']>;

interface OfView {
  readonly view: ClaimView;
}

/** What the law gives for a payment that is late, with who is owed how much of it. */
export function CaseLate({ view }: OfView) {
  const { t, say } = useWords();
  const inWords = useArticle();
  const late = view.lateCompensation;
  if (!late) return null;
  const { text, amount, final, from, daysLate, regulation, article, mark, shares } = late;
  return (
    <CasePart id="late" title={t('latePayment.title')}>
      <Facts
        facts={[
          [
            t(final ? 'latePayment.accrued' : 'latePayment.soFar'),
            amount === null ? null : <Money key="sum" amount={amount} />,
          ],
          [t('latePayment.from'), <Day key="from" date={from} />],
          [t('latePayment.days'), daysLate],
          [
            t('latePayment.law'),
            <span key="law">
              {regulation}, {inWords(article)} <MarkOfLaw mark={mark} />
            </span>,
          ],
        ]}
      />
      <OfPayees view={view} shares={shares} />
      <Text size="sm">{say(text)}</Text>
      <PoliciesUsed policies={shares[0]?.line.readings ?? {}} />
    </CasePart>
  );
}

interface OfPayeesProps extends OfView {
  readonly shares: Late['shares'];
}

function OfPayees({ view, shares }: OfPayeesProps) {
  const { t, language } = useWords();
  const nameOf = usePayeeNames(view);
  return (
    <ul className={classes.list}>
      {shares.map(({ shareId, payeeId, dueOn, paidOn, line: { amount, formula } }) => {
        const due = day(dueOn, language);
        return (
          <li key={shareId}>
            {nameOf(payeeId)}: {rupiah(amount)} (
            {paidOn === null
              ? t('latePayment.unpaid', { formula, due })
              : t('latePayment.paid', { formula, due, on: day(paidOn, language) })}
            )
          </li>
        );
      })}
    </ul>
  );
}
