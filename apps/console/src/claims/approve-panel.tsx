import { Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { rupiah } from '../format/format.js';
import { useIsFresh } from '../session/use-is-fresh.js';
import { Loading } from '../show/notice.js';
import { ApprovedByHash } from '../show/values.js';
import { useWords, withWords } from '../words/words.js';
import classes from './case.module.css';
import { isClassified } from './classified/is-classified.js';
import { payeeRows } from './payee-rows.js';
import { SignInFirst } from './sign-in-first.js';
import { SignalsToWeigh } from './signals/signals-to-weigh.js';
import { StepPanel, type StepProps } from './step-panel.js';
import { UnsureLines } from './unsure-lines.js';

const ClassifiedToWeigh = lazy(async () => ({
  default: (await withWords('classified', import('./classified/case-classified.js'))).ClassifiedToWeigh,
}));

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
      {isClassified(view) ? (
        <Suspense fallback={<Loading />}>
          <ClassifiedToWeigh view={view} />
        </Suspense>
      ) : null}
      {view.flags.unconfirmed ? <UnsureLines lines={view.lines} /> : null}
      <ApprovedByHash hash={view.shownHash} />
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
