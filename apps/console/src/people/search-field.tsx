import { Button, Group, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../words/words.js';
import classes from './people.module.css';
import { recognise } from './search-term.js';
import { NO_SEARCH, type PersonSearch } from './use-person-search.js';

interface SearchFieldProps {
  readonly search: PersonSearch;
  readonly change: (search: PersonSearch) => void;
  readonly autoFocus?: boolean;
  /** What is wrong with nobody having been chosen. */
  readonly missing?: string | null;
}

/** One field for a name, a NIK or a card number. */
export function SearchField({ search, change, autoFocus = false, missing = null }: SearchFieldProps) {
  const { t } = useWords();
  const [term, setTerm] = useState(search.term);
  const [asked, setAsked] = useState(false);
  const recognised = recognise(term);
  const wrong = asked ? wrongIn(recognised) : null;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if ('body' in recognised) change({ ...NO_SEARCH, term, body: recognised.body });
  };
  const seen = 'body' in recognised ? t(`people.search.${recognised.kind}`) : t('people.search.hint');
  return (
    <form onSubmit={submit}>
      <Group align="flex-start" gap="xs">
        <TextInput
          className={classes.term}
          label={t('people.search.label')}
          description={seen}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={wrong === null ? missing : t(`people.search.wrong.${wrong.kind}`, { digits: wrong.digits })}
          value={term}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          autoFocus={autoFocus}
          onChange={event => {
            setTerm(event.currentTarget.value);
            setAsked(false);
          }}
        />
        <Button type="submit" mt={24}>
          {t('people.search.go')}
        </Button>
      </Group>
    </form>
  );
}

function wrongIn(recognised: ReturnType<typeof recognise>) {
  if (recognised.kind === 'nothing') return { kind: 'nothing', digits: 0 } as const;
  return recognised.kind === 'digits' ? ({ kind: 'digits', digits: recognised.count } as const) : null;
}
