import { Alert, Button, Group, Text, Title } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import classes from './case.module.css';
import type { ClaimView } from './claim-types.js';
import type { Deciding } from './use-decision.js';

/** What every step has in hand. */
export interface StepProps {
  readonly view: ClaimView;
  readonly deciding: Deciding;
  /** The case changed and the person has not seen it: nothing is sent. */
  readonly isHeld: boolean;
  readonly close: () => void;
}

interface StepPanelProps {
  readonly step: StepProps;
  readonly title: string;
  /** What will happen, in words. */
  readonly what: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  /** Takes the place of the button that confirms. */
  readonly instead?: ReactNode;
  readonly children?: ReactNode;
}

/** A step in place: what it does, what it needs, and one button. Escape closes it and goes back to where it was opened. */
export function StepPanel(props: StepPanelProps) {
  const { step, title, what, confirm, onConfirm, instead, children } = props;
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { deciding, isHeld } = step;
  const close = () => {
    document.querySelector<HTMLElement>('[aria-expanded=true][id^=step-]')?.focus();
    step.close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isHeld) onConfirm();
  };
  return (
    <form className={classes.panel} onSubmit={submit} onKeyDown={onEscape(close)} noValidate>
      <Title order={3} ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <Text size="sm">{what}</Text>
      {children}
      {isHeld ? <Alert color="yellow">{t('claims.changed.stopped')}</Alert> : null}
      <ProblemNotice error={deciding.error} />
      <Group gap="xs">
        {instead ?? (
          <BusyButton type="submit" busy={deciding.busy} disabled={isHeld}>
            {confirm}
          </BusyButton>
        )}
        <Button variant="default" onClick={close}>
          {t('claims.actions.cancel')}
        </Button>
      </Group>
    </form>
  );
}

const onEscape = (close: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Escape') return;
  event.stopPropagation();
  close();
};
