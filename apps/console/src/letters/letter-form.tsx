import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { BusyButton } from '../show/busy-button.js';
import { useWords } from '../words/words.js';
import { asOnLetter, type LetterSearch, letterSearch, type Question, questionIn } from './letter-search.js';

const LONGEST = 60;

interface LetterFormProps {
  readonly known: LetterSearch;
  readonly ask: (question: Question) => void;
  readonly isAsking: boolean;
}

/** The two things on the letter, for whoever cannot scan its code. */
export function LetterForm({ known, ask, isAsking }: LetterFormProps) {
  const { t } = useWords();
  const [number, setNumber] = useState(known.number ?? '');
  const [code, setCode] = useState(known.code ?? '');
  const [missing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const question = questionIn(letterSearch({ number, code: asOnLetter(code) }));
    setMissing(question === null);
    if (question === null) form.current?.querySelector<HTMLInputElement>('input[value=""]')?.focus();
    else if (!isAsking) ask(question);
  };
  const lack = (value: string) => (missing && value.trim() === '' ? t('letters.fillIn') : null);
  const typed = {
    ...{ size: 'lg', maxLength: LONGEST, autoComplete: 'off' },
    ...{ autoCapitalize: 'characters', spellCheck: false },
  } as const;
  return (
    <form ref={form} onSubmit={submit} autoComplete="off" noValidate>
      <Stack gap="md">
        <TextInput
          {...typed}
          label={t('letters.number')}
          description={t('letters.numberHint')}
          value={number}
          onChange={event => setNumber(event.currentTarget.value.toUpperCase())}
          error={lack(number)}
        />
        <TextInput
          {...typed}
          label={t('letters.code')}
          description={t('letters.codeHint')}
          value={code}
          onChange={event => setCode(event.currentTarget.value)}
          onBlur={() => setCode(asOnLetter(code))}
          error={lack(code)}
        />
        <BusyButton type="submit" size="lg" busy={isAsking}>
          {t('letters.check')}
        </BusyButton>
      </Stack>
    </form>
  );
}
