import { Button, Group, Stack, Text } from '@mantine/core';
import { type ComponentType, type KeyboardEvent, lazy, Suspense } from 'react';
import { BusyButton } from '../show/busy-button.js';
import { Loading } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { Draft } from './draft.js';
import type { DraftStore } from './draft-store.js';
import type { Step } from './faults.js';
import { heirsSaid } from './heirs-row.js';
import classes from './new-claim.module.css';
import { PreviewPanel } from './preview-panel.js';
import { SendingProblem } from './sending-problem.js';
import { StepDocuments } from './step-documents.js';
import { StepEvent } from './step-event.js';
import { StepPayees } from './step-payees.js';
import { usePreview } from './use-preview.js';
import { useStepFocus, useWizard, type Wizard } from './use-wizard.js';

const StepCosts = lazy(async () => ({ default: (await import('./step-costs.js')).StepCosts }));
const StepReview = lazy(async () => ({ default: (await import('./step-review.js')).StepReview }));

const PARTS: Readonly<Record<Step, ComponentType<{ readonly wizard: Wizard }>>> = {
  event: StepEvent,
  documents: StepDocuments,
  costs: StepCosts,
  payees: StepPayees,
  review: StepReview,
};

export function WizardForm({ first, store }: { readonly first: Draft; readonly store: DraftStore }) {
  const { t } = useWords();
  const wizard = useWizard(first, store);
  const heading = useStepFocus(wizard.step);
  const preview = usePreview(wizard.entry);
  const Part = PARTS[wizard.step];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    wizard.next();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for what the buttons below do
    <div className={classes.wizard} onKeyDown={onKeyDown}>
      <Stack gap="md">
        <Steps wizard={wizard} />
        <h2 className={classes.heading} tabIndex={-1} ref={heading}>
          {t(`newClaim.steps.${wizard.step}`)}
        </h2>
        <Suspense fallback={<Loading />}>
          <Part wizard={wizard} />
        </Suspense>
        <SendingProblem error={wizard.sending.error} forget={store.forget} wizard={wizard} />
        <Ways wizard={wizard} />
      </Stack>
      <PreviewPanel query={preview} hasNoHeirs={heirsSaid(wizard.entry)?.proof === 'NO_HEIRS'} />
    </div>
  );
}

function Steps({ wizard: { steps, step, go } }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const here = steps.indexOf(step);
  return (
    <nav aria-label={t('newClaim.steps.label')}>
      <ol className={classes.steps}>
        {steps.map((one, index) => (
          <li key={one}>
            <button
              type="button"
              className={classes.step}
              aria-current={one === step ? 'step' : undefined}
              disabled={index > here}
              onClick={() => go(one)}
            >
              {index + 1}. {t(`newClaim.steps.${one}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Ways({ wizard }: { readonly wizard: Wizard }) {
  const { t } = useWords();
  const last = wizard.step === 'review';
  return (
    <Group gap="xs">
      <BusyButton onClick={wizard.next} busy={wizard.sending.waiting}>
        {last ? t('newClaim.send') : t('newClaim.next')}
      </BusyButton>
      {wizard.step === 'event' ? null : (
        <Button variant="default" onClick={wizard.back}>
          {t('newClaim.back')}
        </Button>
      )}
      <Text size="xs" c="dark.4">
        {t('newClaim.keys')}
      </Text>
    </Group>
  );
}
