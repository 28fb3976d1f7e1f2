import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { SendingStopped, sendBody } from '../../api/send-body.js';
import type { FiledAnswer } from './filed-types.js';

/** A file on its way to a document of a case. */
export type Filing =
  | { readonly step: 'none' | 'filed' }
  | { readonly step: 'sending'; readonly file: File; readonly sent: number }
  | { readonly step: 'stopped' | 'failed'; readonly file: File; readonly error: unknown };

interface Place {
  readonly claimId: string;
  readonly document: string;
}

/** Sends a file under one key until it is answered; afterwards the case is read anew. */
export function useFiling({ claimId, document }: Place) {
  const queries = useQueryClient();
  const [filing, setFiling] = useState<Filing>({ step: 'none' });
  const sending = useRef<AbortController | null>(null);
  const key = useRef('');
  useEffect(() => () => sending.current?.abort(), []);

  const send = async (file: File) => {
    const stopper = new AbortController();
    sending.current = stopper;
    const onSent = (sent: number) => setFiling({ step: 'sending', file, sent: Math.min(sent, file.size) });
    onSent(0);
    try {
      await sendBody<FiledAnswer>(requestTo(claimId, key.current), formOf(document, file), {
        onSent,
        signal: stopper.signal,
      });
      setFiling({ step: 'filed' });
    } catch (error) {
      setFiling({ step: error instanceof SendingStopped ? 'stopped' : 'failed', file, error });
    } finally {
      sending.current = null;
      await queries.invalidateQueries();
    }
  };
  const choose = (file: File | null) => {
    if (!file || sending.current) return;
    key.current = crypto.randomUUID();
    void send(file);
  };
  const again = () => {
    if ('file' in filing && !sending.current) void send(filing.file);
  };
  return { filing, choose, again, stop: () => sending.current?.abort() };
}

function requestTo(claimId: string, key: string): XMLHttpRequest {
  const request = new XMLHttpRequest();
  request.open('POST', `/api/claims/${claimId}/files`);
  request.setRequestHeader('Idempotency-Key', key);
  return request;
}

/** Of the name of the file only its ending is looked at, and nothing is kept. */
function formOf(document: string, file: File): FormData {
  const form = new FormData();
  form.append('document', document);
  form.append('file', file, `file${/\.[A-Za-z0-9]{1,8}$/.exec(file.name)?.[0] ?? ''}`);
  return form;
}
