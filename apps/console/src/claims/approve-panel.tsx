import { Text } from '@mantine/core';
import { rupiah } from '../format/format.js';
import { useIsFresh } from '../session/use-is-fresh.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import { payeeRows } from './payee-rows.js';
import { SignInFirst } from './sign-in-first.js';
import { SignalsToWeigh } from './signals/signals-to-weigh.js';
import { StepPanel, type StepProps } from './step-panel.js';
import { UnsureLines } from './unsure-lines.js';

/** Approves exactly what is shown, by the hash that was read with it, after a fresh sign-in. */
export function ApprovePanel(step: StepProps) {
  const { t } = useWords();
  const { view, deciding, isHeld } = step;
  const signedInNow = useIsFresh();
  const amount = rupiah(view.total);
  return (
    <StepPanel
      step={step}
      title={t('claims.approve.title', { amount })}
      what={t('claims.approve.what')}
      confirm={t('claims.approve.confirm', { amount })}
      onConfirm={() => {
        if (signedInNow) deciding.decide({ action: 'approve', shownHash: view.shownHash });
      }}
      instead={signedInNow || isHeld ? null : <SignInFirst label={t('claims.approve.signIn')} />}
    >
      <Recipients step={step} />
      <SignalsToWeigh signals={view.signals} />
      {view.flags.unconfirmed ? <UnsureLines lines={view.lines} /> : null}
      {signedInNow ? null : <Text size="sm">{t('claims.approve.needsFresh')}</Text>}
    </StepPanel>
  );
}

function Recipients({ step: { view } }: { readonly step: StepProps }) {
  const { t } = useWords();
  return (
    <ul className={classes.list}>
      {payeeRows(view).map(({ payeeId, name, amount }) => (
        <li key={payeeId}>
          {t('claims.approve.to', {
            name: name ?? t('claims.facts.erased'),
            amount: rupiah(amount ?? 0),
          })}
        </li>
      ))}
    </ul>
  );
}
