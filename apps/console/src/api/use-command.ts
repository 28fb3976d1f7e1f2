import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Refusal } from './client.js';

interface Command<Input, Answer> {
  /** Sends the command under its Idempotency-Key. */
  readonly send: (input: Input, key: string) => Promise<Answer>;
  /** The key, when it must survive the page (a draft) or be the same in two tabs; else one is made. */
  readonly keyOf?: (input: Input) => string;
  readonly onDone?: (answer: Answer, input: Input) => void;
}

/** Whether sending again could still find that it was carried out. */
const mayHaveHappened = (error: unknown): boolean => !(error instanceof Refusal) || error.status >= 500;

/**
 * A command by a button. However often it is pressed, it is one command until a service has answered it: a repeat after a
 * lost connection has the same key and gets the first answer. Afterwards everything on the page is read anew.
 */
export function useCommand<Input, Answer>({ send, keyOf, onDone }: Command<Input, Answer>) {
  const queries = useQueryClient();
  const key = useRef<string | null>(null);
  const inHand = useRef(false);
  const { mutate, ...state } = useMutation({
    retry: false,
    networkMode: 'always',
    mutationFn: (input: Input) => {
      // A key made of the command is another one for another command.
      const made = keyOf?.(input) ?? key.current ?? crypto.randomUUID();
      key.current = made;
      return send(input, made);
    },
    onSuccess: async (answer, input) => {
      key.current = null;
      await queries.invalidateQueries();
      onDone?.(answer, input);
    },
    onError: error => {
      if (!mayHaveHappened(error)) key.current = null;
    },
    onSettled: () => {
      inHand.current = false;
    },
  });
  const run = (input: Input) => {
    if (inHand.current) return;
    inHand.current = true;
    mutate(input);
  };
  return { ...state, run };
}
