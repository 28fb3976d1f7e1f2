import { Text } from '@mantine/core';
import { rupiah } from '../../format/format.js';
import { useIsFresh } from '../../session/use-is-fresh.js';
import { ApprovedByHash } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { SignInFirst } from '../sign-in-first.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { UnsureLines } from '../unsure-lines.js';
import { WhoGetsWhat } from './case-correction.js';

/** Another approver approves exactly the correction that is shown, by the hash that was read with it. */
export function CorrectionPanel(step: StepProps) {
  const { t } = useWords();
  const signedInNow = useIsFresh();
  const { view, deciding, isHeld } = step;
  const { correction } = view;
  if (!correction) return null;
  const { previousAward, total, shares, overpaid, lines, flags, shownHash } = correction;
  const amounts = { before: rupiah(previousAward), now: rupiah(total) };
  return (
    <StepPanel
      step={step}
      title={t('claims.approveCorrection.title', amounts)}
      what={t(
        `claims.approveCorrection.${shares.length === 0 ? 'less' : overpaid.length === 0 ? 'more' : 'both'}`,
      )}
      confirm={t('claims.approveCorrection.confirm')}
      onConfirm={() => {
        if (signedInNow) deciding.decide({ action: 'approveCorrection', shownHash });
      }}
      instead={signedInNow || isHeld ? null : <SignInFirst label={t('claims.approve.signIn')} />}
    >
      <WhoGetsWhat view={view} correction={correction} />
      <ApprovedByHash hash={shownHash} />
      {flags.unconfirmed ? <UnsureLines lines={lines} /> : null}
      {signedInNow ? null : <Text size="sm">{t('claims.approve.needsFresh')}</Text>}
    </StepPanel>
  );
}
