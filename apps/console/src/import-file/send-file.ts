import { sendBody } from '../api/send-body.js';

interface Sending {
  readonly address: string;
  readonly file: File;
  /** The same file is the same command, in another tab and after a lost connection too. */
  readonly key: string;
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
  /** CSV unless it is said otherwise. */
  readonly type?: string;
}

/** Sends a file as a stream. Throws `Refusal`, `SendingStopped`, or an error when nothing answered. */
export function sendFile<Answer>(sending: Sending): Promise<Answer> {
  const { address, file, key, onSent, signal, type = 'text/csv' } = sending;
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.setRequestHeader('Content-Type', type);
  request.setRequestHeader('Idempotency-Key', key);
  return sendBody(request, file, { onSent: sent => onSent(Math.min(sent, file.size)), signal });
}
