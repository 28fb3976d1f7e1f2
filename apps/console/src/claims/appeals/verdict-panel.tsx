import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useIsFresh } from '../../session/use-is-fresh.js';
import { FIRST_WRONG, focusSoon } from '../../show/focus-soon.js';
import { useWords } from '../../words/words.js';
import { SignInFirst } from '../sign-in-first.js';
import { StepPanel, type StepProps } from '../step-panel.js';
import { useChoices } from '../use-choices.js';
import { AppealTold } from './appeal-told.js';
import { useVerdictDraft } from './verdict-draft.js';
import { type VerdictTyped, verdictFaults, verdictFor, verdictOf } from './verdict-entry.js';
import { CorrectedFacts, Overruled } from './verdict-facts.js';

const LONGEST = 5000;

/** Somebody without a hand in the case decides an appeal: which way, on which ground, what of it was otherwise, and why. */
export function VerdictPanel(step: StepProps) {
  const { t } = useWords();
  const signedInNow = useIsFresh();
  const typing = useVerdict(step, signedInNow);
  const { typed, change, errorOf, confirm } = typing;
  const { view, isHeld } = step;
  const index = view.flags.appeals.findIndex(({ decision }) => decision === null);
  return (
    <StepPanel
      step={step}
      title={t('claims.decideAppeal.title')}
      what={t('claims.decideAppeal.what')}
      confirm={t('claims.decideAppeal.confirm')}
      onConfirm={confirm}
      instead={signedInNow || isHeld ? null : <SignInFirst label={t('claims.decideAppeal.signIn')} />}
    >
      <AppealTold view={view} index={index} />
      <WhichWay typing={typing} />
      <Grounds typing={typing} />
      {typed.upheld ? (
        <>
          <Overruled view={view} typed={typed} change={change} />
          <CorrectedFacts view={view} typed={typed} change={change} errorOf={errorOf} />
        </>
      ) : null}
      <Textarea
        {...{ required: true, autosize: true, minRows: 4, maxLength: LONGEST }}
        label={t('claims.decideAppeal.reasons')}
        description={t('claims.decideAppeal.reasonsHint')}
        value={typed.reasons}
        error={errorOf('reasons')}
        onChange={event => change({ reasons: event.currentTarget.value })}
      />
      {signedInNow ? null : <Text size="sm">{t('claims.decideAppeal.needsFresh')}</Text>}
    </StepPanel>
  );
}

function useVerdict({ view, deciding }: StepProps, signedInNow: boolean) {
  const { t } = useWords();
  const { typed, setTyped } = useVerdictDraft(view.claimId, verdictFor(view));
  const [asked, setAsked] = useState(false);
  const faults = asked ? verdictFaults(typed) : {};
  const errorOf = (path: string): string | null => {
    const fault = faults[path];
    return fault ? t(`losses.faults.${fault}`) : null;
  };
  const change = (part: Partial<VerdictTyped>) => setTyped(now => ({ ...now, ...part }));
  const confirm = () => {
    setAsked(true);
    const verdict = verdictOf(typed);
    if (!verdict) focusSoon(FIRST_WRONG);
    else if (signedInNow) deciding.decide({ action: 'decideAppeal', verdict });
  };
  return { typed, change, errorOf, confirm };
}

interface Typing {
  readonly typing: ReturnType<typeof useVerdict>;
}

const WAYS = { upheld: true, dismissed: false } as const;
const WAY_NAMES = ['upheld', 'dismissed'] as const;

/** The grounds are others for either way. */
function WhichWay({ typing: { typed, change, errorOf } }: Typing) {
  const { t } = useWords();
  const wrong = errorOf('upheld');
  return (
    <Radio.Group
      label={t('claims.decideAppeal.way')}
      value={WAY_NAMES.find(name => WAYS[name] === typed.upheld) ?? ''}
      onChange={name => change({ upheld: name === 'upheld', ground: '' })}
      error={wrong}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {WAY_NAMES.map(name => (
          <Radio
            key={name}
            value={name}
            label={t(`claims.decideAppeal.ways.${name}`)}
            description={t(`claims.decideAppeal.meaning.${name}`)}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

function Grounds({ typing: { typed, change, errorOf } }: Typing) {
  const { t, say } = useWords();
  const { data } = useChoices();
  const wrong = errorOf('ground');
  if (typed.upheld === null) return null;
  return (
    <Radio.Group
      label={t('claims.decideAppeal.ground')}
      value={typed.ground}
      onChange={ground => change({ ground })}
      error={wrong}
      withAsterisk
    >
      <Stack gap={6} my={4} data-wrong={wrong !== null || undefined}>
        {(data?.appealDecisionGrounds ?? [])
          .filter(({ upholds }) => upholds === typed.upheld)
          .map(({ code, text }) => (
            <Radio key={code} value={code} label={say(text)} />
          ))}
      </Stack>
    </Radio.Group>
  );
}
