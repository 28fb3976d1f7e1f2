import { useState } from 'react';
import { FIRST_WRONG, focusSoon } from '../show/focus-soon.js';
import { useWords } from '../words/words.js';

/** What is being typed, and what is still missing once somebody wanted to send it. */
export function useForm<Typed extends object>(
  empty: Typed,
  lacks: (typed: Typed) => readonly string[],
  fault?: string,
) {
  const { t } = useWords();
  const [typed, setTyped] = useState(empty);
  const [asked, setAsked] = useState(false);
  const lacking = asked ? lacks(typed) : [];
  return {
    typed,
    change: (part: Partial<Typed>) => setTyped(now => ({ ...now, ...part })),
    errorOf: (field: string) => (lacking.includes(field) ? (fault ?? t('returnToWork.fill')) : null),
    send: (run: (typed: Typed) => void) => {
      setAsked(true);
      if (lacks(typed).length === 0) run(typed);
      else focusSoon(FIRST_WRONG);
    },
  };
}
