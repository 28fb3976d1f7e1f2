import { Alert, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { BusyButton } from '../show/busy-button.js';
import { ProblemNotice } from '../show/notice.js';
import { useWords } from '../words/words.js';
import type { RefusedQuote } from './ask-quote.js';
import { QuoteLines } from './quote-lines.js';
import type { QuoteLine } from './quote-types.js';

interface AskingFormProps {
  readonly asking: {
    readonly form: RefObject<HTMLFormElement | null>;
    readonly submit: (event: FormEvent) => void;
    readonly refused: RefusedQuote | null;
    /** Whether the refusal stands at a field already. */
    readonly isPlaced: boolean;
    readonly isAsking: boolean;
    readonly error: unknown;
  };
  readonly compute: string;
  readonly children: ReactNode;
}

/** The facts, what hinders the answer, and the button. Browsers are asked to remember none of it. */
export function AskingForm({ asking, compute, children }: AskingFormProps) {
  const { form, submit, refused, isPlaced, isAsking, error } = asking;
  return (
    <form ref={form} onSubmit={submit} autoComplete="off" noValidate>
      <Stack gap="sm">
        {children}
        {refused && !isPlaced ? <Refused {...refused} /> : null}
        <ProblemNotice error={error} />
        <div>
          <BusyButton type="submit" busy={isAsking}>
            {compute}
          </BusyButton>
        </div>
      </Stack>
    </form>
  );
}

function Refused({ problem, waitSeconds }: RefusedQuote) {
  const { t, language } = useWords();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const { detail, fix } = problem.texts[language];
  return (
    <Alert ref={notice} tabIndex={-1} role="alert" color="red" variant="light" title={detail}>
      <Text size="sm">{waitSeconds === null ? fix : t('simulate.wait', { seconds: waitSeconds })}</Text>
      <QuoteLines lines={linesOf(problem.values)} />
    </Alert>
  );
}

/** The "no" of the law, where it is one. */
const linesOf = ({ lines }: Readonly<Record<string, unknown>>): readonly QuoteLine[] =>
  Array.isArray(lines) ? lines : [];
