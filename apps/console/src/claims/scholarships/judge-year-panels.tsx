import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useIsFresh } from '../../session/use-is-fresh.js';
import { BankAccount } from '../../show/bank-account.js';
import { BenefitLines } from '../../show/benefit-lines.js';
import { Facts } from '../../show/facts.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { ShownHash } from '../../show/values.js';
import { useWords } from '../../words/words.js';
import { PoliciesUsed } from '../policies-used.js';
import { SignInFirst } from '../sign-in-first.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import type { Scholarships, YearShown } from './scholarship-types.js';
import { useWhichYear } from './which-year.js';
import { keyOfYear } from './year-entry.js';

/** A verifier confirms the letter of the school; the amount is computed by law. */
export function VerifyYearPanel(step: StepProps) {
  const { t } = useWords();
  const which = useWhichYear(step, 'PROVED');
  if (!which) return null;
  return (
    <StepPanel
      step={step}
      title={t('claims.verifyYear.title')}
      what={t('claims.verifyYear.what')}
      confirm={t('claims.verifyYear.confirm')}
      onConfirm={() => step.deciding.decide({ action: 'verifyYear', year: which.year })}
    >
      {which.told}
    </StepPanel>
  );
}

export function DeclineYearPanel(step: StepProps) {
  const { t, say } = useWords();
  const which = useWhichYear(step, 'PROVED', 'VERIFIED');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  if (!which) return null;
  const isWrong = asked && reason === '';
  const confirm = () => {
    setAsked(true);
    if (reason) step.deciding.decide({ action: 'declineYear', year: which.year, reason });
    else focusSoon(FIRST_WRONG);
  };
  return (
    <StepPanel
      step={step}
      title={t('claims.declineYear.title')}
      what={t('claims.declineYear.what')}
      confirm={t('claims.declineYear.confirm')}
      onConfirm={confirm}
    >
      {which.told}
      <Radio.Group
        label={t('claims.declineYear.reason')}
        value={reason}
        onChange={setReason}
        error={isWrong ? t('claims.actions.choose') : null}
        withAsterisk
      >
        <Stack gap={6} my={4} data-wrong={isWrong || undefined}>
          {which.scholarships.declineReasons.map(({ code, text }) => (
            <Radio key={code} value={code} label={say(text)} />
          ))}
        </Stack>
      </Radio.Group>
    </StepPanel>
  );
}

/** Another person approves exactly the year that is shown, by the hash that was read with it. */
export function AwardYearPanel(step: StepProps) {
  const { t } = useWords();
  const signedInNow = useIsFresh();
  const which = useWhichYear(step, 'VERIFIED');
  const shown = which?.scholarships.waiting.find(one => keyOfYear(one) === keyOfYear(which.year));
  if (!which || !shown) return null;
  const { year } = which;
  const { shownHash } = shown;
  return (
    <StepPanel
      step={step}
      title={t('claims.awardYear.title')}
      what={t('claims.awardYear.what')}
      confirm={t('claims.awardYear.confirm')}
      onConfirm={() => {
        if (signedInNow) step.deciding.decide({ action: 'awardYear', year, shownHash });
      }}
      instead={signedInNow || step.isHeld ? null : <SignInFirst label={t('claims.approve.signIn')} />}
    >
      {which.told}
      <Basis shown={shown} scholarships={which.scholarships} />
      {signedInNow ? null : <Text size="sm">{t('claims.approve.needsFresh')}</Text>}
    </StepPanel>
  );
}

interface BasisProps {
  readonly shown: YearShown;
  readonly scholarships: Scholarships;
}

/** The article and the account: what the approval is bound to. */
function Basis({ shown, scholarships }: BasisProps) {
  const { t } = useWords();
  const { childId, line, policies, provedBy, verifiedBy, shownHash } = shown;
  const child = scholarships.children.find(one => one.childId === childId);
  return (
    <>
      <BenefitLines lines={[line]} total={line.amount} />
      <PoliciesUsed policies={policies} />
      <Facts
        facts={[
          [
            t('claims.scholarships.account'),
            child && <BankAccount key="account" bankCode={child.bankCode} account={child.account} />,
          ],
          [t('claims.scholarships.holder'), child?.accountName],
          [t('claims.accounts.guardian'), child?.guardian],
          [t('claims.scholarships.provedBy'), provedBy],
          [t('claims.scholarships.verifiedBy'), verifiedBy],
          [t('show.shownHash'), <ShownHash key="hash" hash={shownHash} />],
        ]}
      />
    </>
  );
}
