import { Link } from '@tanstack/react-router';
import { useWords } from '../words/words.js';
import type { Payment } from './payment-types.js';
import classes from './payments.module.css';

interface StateOfPaymentProps {
  readonly payment: Payment;
  /** Whether the service named it when it refused a payout. */
  readonly isRefused?: boolean;
}

/** In words: how it stands, why, and whom or what it waits for. */
export function StateOfPayment({ payment, isRefused = false }: StateOfPaymentProps) {
  const { t, say } = useWords();
  const { state, stateText, reasonText, bankReference } = payment;
  return (
    <div>
      {state === 'Ordered' ? null : <div>{say(stateText)}</div>}
      {reasonText ? <div>{say(reasonText)}</div> : null}
      {isRefused ? <strong className={classes.refused}>{t('payments.refused')}</strong> : null}
      <Waits payment={payment} />
      {bankReference ? (
        <div className={classes.beside}>{t('payments.bankReference', { number: bankReference })}</div>
      ) : null}
      <WhereNext payment={payment} />
    </div>
  );
}

function Waits({ payment }: { readonly payment: Payment }) {
  const { t, say } = useWords();
  if (!payment.waitingText) return null;
  const what = say(payment.waitingText);
  if (payment.waitingFor && payment.state === 'Ordered')
    return <strong>{t('payments.cannotChoose', { why: what })}</strong>;
  if (payment.waitingFor) return <strong>{t('payments.waits', { what })}</strong>;
  return <div className={classes.beside}>{t('payments.waits', { what })}</div>;
}

function WhereNext({ payment: { payoutId, nextAttempt, state } }: { readonly payment: Payment }) {
  const { t } = useWords();
  if (nextAttempt)
    return (
      <div>
        {t('payments.hasNextAttempt')}{' '}
        <Link to="/payments" search={{ tab: 'ordered', payment: nextAttempt }}>
          {t('payments.toNextAttempt')}
        </Link>
      </div>
    );
  if (!payoutId || state === 'Ordered') return null;
  return (
    <Link to="/payouts/$payoutId" params={{ payoutId }}>
      {t('payments.toPayout')}
    </Link>
  );
}
