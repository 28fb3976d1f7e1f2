import { isProblem, Refusal } from '../api/client.js';

interface Sending {
  readonly address: string;
  readonly file: File;
  /** The same file is the same command, in another tab and after a lost connection too. */
  readonly key: string;
  /** How much has left; a service reads as it writes, so that it is also about how much was read. */
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export class SendingStopped extends Error {}

/** Sends a file as a stream. Throws `Refusal`, `SendingStopped`, or an error when nothing answered. */
export function sendFile<Answer>({ address, file, key, onSent, signal }: Sending): Promise<Answer> {
  const request = new XMLHttpRequest();
  request.open('POST', address);
  request.setRequestHeader('Content-Type', 'text/csv');
  request.setRequestHeader('Idempotency-Key', key);
  request.upload.addEventListener('progress', ({ loaded }) => onSent(Math.min(loaded, file.size)));
  signal.addEventListener('abort', () => request.abort());
  return new Promise<Answer>((resolve, reject) => {
    request.addEventListener('abort', () => reject(new SendingStopped()));
    request.addEventListener('error', () => reject(new Error('no answer')));
    request.addEventListener('load', () => {
      const answer = readAnswer(request.responseText);
      if (request.status < 300 && answer) resolve(answer);
      else if (isProblem(answer)) reject(new Refusal(answer, request.status));
      else reject(new Error(`${request.status}`));
    });
    request.send(file);
  });
}

function readAnswer(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
