import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../words/words.js';
import type { QuoteAnswer, RefusedQuote } from './ask-quote.js';
import type { Faults } from './benefit-entry.js';
import { placesOf } from './refusal-places.js';

/** What can be asked with one form. */
export interface Question<Entry, Quote> {
  readonly first: () => Entry;
  readonly ask: (entry: Entry) => Promise<QuoteAnswer<Quote>>;
  readonly faultsOf: (entry: Entry) => Faults;
  readonly fieldsOf: (entry: Entry) => readonly string[];
  readonly fieldOf: (named: string, entry: Entry) => string;
}

/** A form and what came of it. Whatever is changed takes the answer away: it was one to other facts. */
export function useAsking<Entry extends object, Quote>(question: Question<Entry, Quote>) {
  const [entry, setEntry] = useState(question.first);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { mutate, reset, ...asking } = useMutation({
    mutationFn: question.ask,
    networkMode: 'always',
    gcTime: 0,
  });
  const refused = asking.data?.kind === 'refused' ? asking.data : null;
  const { errorOf, isPlaced } = useErrors(question, entry, { tried, refused });
  useEffect(() => (refused ? focusFirstError(form.current) : undefined), [refused]);
  const change = (part: Partial<Entry>) => {
    reset();
    setEntry(now => ({ ...now, ...part }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(question.faultsOf(entry)).length > 0) setTimeout(() => focusFirstError(form.current));
    else if (!asking.isPending) mutate(entry);
  };
  return {
    ...{ entry, change, submit, form, errorOf, refused, isPlaced },
    quote: asking.data?.kind === 'answered' ? asking.data.quote : null,
    isAsking: asking.isPending,
    error: asking.error,
  };
}

interface Known {
  readonly tried: boolean;
  readonly refused: RefusedQuote | null;
}

/** What is wrong with a field, in words: found here, or said by the law about what was sent. */
function useErrors<Entry, Quote>(question: Question<Entry, Quote>, entry: Entry, { tried, refused }: Known) {
  const { t, say } = useWords();
  const faults = tried ? question.faultsOf(entry) : {};
  const places = refused
    ? placesOf(refused.problem, {
        fieldOf: named => question.fieldOf(named, entry),
        onPage: question.fieldsOf(entry),
      })
    : {};
  const errorOf = (field: string): string | null => {
    const [fault, said] = [faults[field], places[field]];
    if (fault) return t(`simulate.faults.${fault}`);
    return said ? say(said) : null;
  };
  return { errorOf, isPlaced: Object.keys(places).length > 0 };
}

const focusFirstError = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
