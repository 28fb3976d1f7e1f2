import { NativeSelect, Text, Textarea } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { AccountFields } from '../../new-claim/account-fields.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { payeesToRedirect } from '../after-award.js';
import type { Payee } from '../claim-types.js';
import own from '../entry.module.css';
import { NO_TOUCH, useEntryErrors } from '../entry-errors.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoices } from '../use-choices.js';
import {
  type AccountTyped,
  accountEntryOf,
  accountFaults,
  noAccountFor,
  pathOfField,
  placeOfRefusal,
  whoseAccount,
} from './account-entry.js';

const route = getRouteApi('/claims/$claimId');
const LONGEST = 5000;

/** An officer enters where a payee is to be paid from now on; somebody else confirms it. */
export function EnterAccountPanel(step: StepProps) {
  const { of } = route.useSearch();
  return <AccountForm key={of} step={step} of={of} />;
}

interface AccountFormProps {
  readonly step: StepProps;
  /** The payee beside whom it was opened. */
  readonly of: string | undefined;
}

function AccountForm({ step, of }: AccountFormProps) {
  const { t } = useWords();
  const typing = useAccount(step, of);
  const { typed, change, errorOf, confirm, hasGuardian } = typing;
  const form = { errorOf, touch: NO_TOUCH };
  return (
    <StepPanel
      step={step}
      title={t('claims.enterAccount.title')}
      what={t('claims.enterAccount.what')}
      confirm={t('claims.enterAccount.confirm')}
      onConfirm={confirm}
    >
      <WhichPayee typing={typing} />
      <Why typing={typing} />
      <fieldset className={own.fields}>
        <legend>{t('claims.enterAccount.account')}</legend>
        <AccountFields
          {...{ wizard: form, at: 'account', account: typed.account }}
          whose={whoseAccount(typed, hasGuardian)}
          set={part => change({ account: { ...typed.account, ...part } })}
        />
      </fieldset>
      {whoseAccount(typed, hasGuardian) === 'guardian' ? (
        <fieldset className={own.fields}>
          <legend>{t('claims.enterAccount.ownAccount')}</legend>
          <Text size="xs" className={own.whole}>
            {t('newClaim.guardian.ownAbout')}
          </Text>
          <AccountFields
            {...{ wizard: form, at: 'ownAccount', account: typed.ownAccount, isOptional: true }}
            whose="child"
            set={part => change({ ownAccount: { ...typed.ownAccount, ...part } })}
          />
        </fieldset>
      ) : null}
      <Textarea
        {...{ required: true, autosize: true, minRows: 3, maxLength: LONGEST }}
        label={t('claims.enterAccount.note')}
        description={t('claims.enterAccount.noteHint')}
        value={typed.note}
        error={errorOf('note')}
        onChange={event => change({ note: event.currentTarget.value })}
      />
    </StepPanel>
  );
}

function useAccount({ view, deciding }: StepProps, of: string | undefined) {
  const { data } = useChoices();
  const payees = payeesToRedirect(view);
  const first = payees.find(({ payeeId }) => payeeId === of) ?? (payees.length === 1 ? payees[0] : undefined);
  const [typed, setTyped] = useState(() => noAccountFor(first?.payeeId ?? ''));
  const [asked, setAsked] = useState(false);
  const hasGuardian = payees.some(({ payeeId, guardian }) => payeeId === typed.payeeId && guardian !== null);
  const errorOf = useEntryErrors(asked ? accountFaults(typed, hasGuardian) : {}, {
    error: deciding.error,
    placeOf: placeOfRefusal,
    pathOf: pathOfField,
  });
  const change = (part: Partial<AccountTyped>) => {
    if (deciding.error) deciding.reset();
    setTyped(now => ({ ...now, ...part }));
  };
  const confirm = () => {
    setAsked(true);
    const account = accountEntryOf(typed, hasGuardian, data?.accountReasons ?? []);
    if (account) deciding.decide({ action: 'enterAccount', account });
    else focusSoon(FIRST_WRONG);
  };
  return { typed, change, errorOf, confirm, hasGuardian, payees };
}

interface Typing {
  readonly typing: ReturnType<typeof useAccount>;
}

function WhichPayee({ typing: { typed, change, errorOf, payees } }: Typing) {
  const { t } = useWords();
  const nameOf = ({ name }: Pick<Payee, 'name'>): string => name ?? t('claims.facts.erased');
  const [only, ...others] = payees;
  if (only && others.length === 0) return <Text size="sm">{nameOf(only)}</Text>;
  return (
    <NativeSelect
      required
      label={t('claims.payees.name')}
      value={typed.payeeId}
      error={errorOf('payeeId')}
      data={[
        { value: '', label: t('show.choose'), disabled: true },
        ...payees.map(payee => ({ value: payee.payeeId, label: nameOf(payee) })),
      ]}
      onChange={event => change({ payeeId: event.currentTarget.value })}
    />
  );
}

function Why({ typing: { typed, change, errorOf } }: Typing) {
  const { t, say } = useWords();
  const { data } = useChoices();
  return (
    <NativeSelect
      required
      label={t('claims.enterAccount.reason')}
      value={typed.reason}
      error={errorOf('reason')}
      data={[
        { value: '', label: t('show.choose'), disabled: true },
        ...(data?.accountReasons ?? []).map(({ code, text }) => ({ value: code, label: say(text) })),
      ]}
      onChange={event => change({ reason: event.currentTarget.value })}
    />
  );
}
