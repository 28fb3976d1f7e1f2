import { Alert, Button, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { answerOf, api, reads } from '../api/client.js';
import { useCommand } from '../api/use-command.js';
import { signInAddress, useSession } from '../session/session.js';
import { useIsFresh } from '../session/use-is-fresh.js';
import { Done } from '../show/done.js';
import { Moment } from '../show/values.js';
import { useWords } from '../words/words.js';
import { maySwitch, switchKey } from './actions.js';
import type { Halt, HaltReason, ResumeReason } from './payout-types.js';
import { ReasonForm } from './reason-form.js';

/** Whether anything goes to the bank, and the switch for whoever may turn it. */
export function HaltSwitch() {
  const { t } = useWords();
  const person = useSession();
  const [turned, turn] = useState<'halted' | 'resumed' | null>(null);
  const { data: halt } = reads.useQuery('get', '/api/payouts/halt');
  if (!halt || !person) return null;
  const isOffered = maySwitch(person);
  if (halt.isHalted)
    return (
      <Halted halt={halt} takesFocus={turned === 'halted'}>
        {isOffered ? <Resume halt={halt} onDone={() => turn('resumed')} /> : null}
      </Halted>
    );
  return (
    <>
      {turned === 'resumed' ? <Done>{t('payouts.resume.done')}</Done> : null}
      {isOffered ? (
        <Opened name={t('payouts.halt.open')}>
          {close => <HaltForm halt={halt} close={close} onDone={() => turn('halted')} />}
        </Opened>
      ) : null}
    </>
  );
}

interface HaltedProps {
  readonly halt: Halt;
  /** Whoever halted a moment ago is led here. */
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

function Halted({ halt, takesFocus, children }: HaltedProps) {
  const { t, say } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) notice.current?.focus();
  }, [takesFocus]);
  return (
    <Alert
      ref={notice}
      tabIndex={-1}
      color="red"
      variant="light"
      role="note"
      title={t('payouts.halt.isHalted')}
    >
      <Stack gap="xs">
        <Text size="sm">
          {halt.reasonText ? say(halt.reasonText) : null} · {halt.changedBy} ·{' '}
          <Moment at={halt.changedAt} exact />
        </Text>
        {children}
      </Stack>
    </Alert>
  );
}

interface OpenedProps {
  readonly name: string;
  readonly children: (close: () => void) => ReactNode;
}

/** A button in whose place a form opens; closed again, it has the focus. */
function Opened({ name, children }: OpenedProps) {
  const [step, go] = useState<'none' | 'open' | 'closed'>('none');
  if (step === 'open') return children(() => go('closed'));
  return (
    <div>
      <Button variant="default" autoFocus={step === 'closed'} onClick={() => go('open')}>
        {name}
      </Button>
    </div>
  );
}

interface FormProps {
  readonly halt: Halt;
  readonly close: () => void;
  readonly onDone: () => void;
}

function HaltForm({ halt, close, onDone }: FormProps) {
  const words = useSwitchWords('halt');
  const command = useCommand({
    send: (reason: HaltReason, key) =>
      answerOf(
        api.POST('/api/payouts/halt', { params: { header: { 'Idempotency-Key': key } }, body: { reason } }),
      ),
    keyOf: reason => switchKey(halt, reason),
    onDone,
  });
  return <ReasonForm words={words} choices="haltReasons" reasons={HALTING} command={command} close={close} />;
}

function Resume({ halt, onDone }: Pick<FormProps, 'halt' | 'onDone'>) {
  const { t } = useWords();
  const isFresh = useIsFresh();
  if (isFresh)
    return (
      <Opened name={t('payouts.resume.open')}>
        {close => <ResumeForm halt={halt} close={close} onDone={onDone} />}
      </Opened>
    );
  return (
    <div>
      <Button component="a" variant="default" href={signInAddress({ fresh: true })}>
        {t('payouts.resume.signIn')}
      </Button>
    </div>
  );
}

function ResumeForm({ halt, close, onDone }: FormProps) {
  const words = useSwitchWords('resume');
  const command = useCommand({
    send: (reason: ResumeReason, key) =>
      answerOf(
        api.POST('/api/payouts/resume', { params: { header: { 'Idempotency-Key': key } }, body: { reason } }),
      ),
    keyOf: reason => switchKey(halt, reason),
    onDone,
  });
  return (
    <ReasonForm words={words} choices="resumeReasons" reasons={RESUMING} command={command} close={close} />
  );
}

function useSwitchWords(step: 'halt' | 'resume') {
  const { t } = useWords();
  return {
    what: t(`payouts.${step}.what`),
    why: t(`payouts.${step}.why`),
    choose: t('payouts.cancel.choose'),
    confirm: t(`payouts.${step}.confirm`),
    keep: t('payouts.cancel.keep'),
  };
}

const HALTING: Readonly<Record<HaltReason, true>> = {
  SUSPECTED_FRAUD: true,
  BANK_INCIDENT: true,
  RECONCILIATION_DIFFERENCE: true,
  WRONG_DATA: true,
  ORDER_OF_MANAGEMENT: true,
};

const RESUMING: Readonly<Record<ResumeReason, true>> = {
  INVESTIGATED: true,
  BANK_RESTORED: true,
  DATA_CORRECTED: true,
  ORDER_OF_MANAGEMENT: true,
};
