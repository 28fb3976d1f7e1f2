import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { SendingStopped } from '../api/send-body.js';
import type { FileKind, ImportAnswer } from './file-kind.js';
import { type Look, lookAt } from './look-at-file.js';
import { digestOf } from './read-file.js';
import { sendFile } from './send-file.js';

/** A file on its way: chosen, looked at, sent, answered. */
export type Import<Answer> =
  | { readonly step: 'none' }
  | { readonly step: 'looking'; readonly file: File }
  | { readonly step: 'looked'; readonly file: File; readonly look: Look }
  | { readonly step: 'sending'; readonly file: File; readonly look: Look; readonly sent: number }
  | { readonly step: 'stopped' | 'failed'; readonly file: File; readonly look: Look; readonly error: unknown }
  | { readonly step: 'answered'; readonly file: File; readonly look: Look; readonly answer: Answer };

interface Looked {
  readonly file: File;
  readonly look: Look;
}

/** Steps of sending one file. Nothing leaves the computer before `send`; `anew` asks for a new reading of a file sent before. */
export function useImport<Answer extends ImportAnswer>(kind: FileKind<Answer>) {
  const queries = useQueryClient();
  const [state, setState] = useState<Import<Answer>>({ step: 'none' });
  const sending = useRef<AbortController | null>(null);
  useEffect(() => () => sending.current?.abort(), []);
  useLeavingAsksFirst(state.step === 'sending');

  const choose = async (file: File | null) => {
    if (!file) return;
    setState({ step: 'looking', file });
    const columns = kind.columns.map(([column]) => column);
    const look = await lookAt(file, columns);
    setState({ step: 'looked', file, look });
  };

  const sendLooked = async ({ file, look }: Looked, anew: boolean) => {
    const stopper = new AbortController();
    sending.current = stopper;
    const onSent = (sent: number) => setState({ step: 'sending', file, look, sent });
    onSent(0);
    try {
      const [key, { address }, { signal }] = [await keyOf(file, anew), kind, stopper];
      const answer = await sendFile<Answer>({ address, file, key, onSent, signal });
      setState({ step: 'answered', file, look, answer });
    } catch (error) {
      const step = error instanceof SendingStopped ? 'stopped' : 'failed';
      setState({ step, file, look, error });
    } finally {
      sending.current = null;
      await queries.invalidateQueries();
    }
  };
  const send = async ({ anew = false } = {}) => {
    if ('look' in state && !sending.current) await sendLooked(state, anew);
  };

  return { state, choose, send, stop: () => sending.current?.abort() };
}

/** The same file is the same command; read anew, it is another one. */
async function keyOf(file: File, anew: boolean): Promise<string> {
  const digest = await digestOf(file);
  return anew ? `${digest}-${crypto.randomUUID().slice(0, 8)}` : digest;
}

function useLeavingAsksFirst(busy: boolean): void {
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [busy]);
}
