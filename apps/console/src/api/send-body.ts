import { isProblem, Refusal } from './client.js';

interface Watched {
  /** How much has left; a service reads as it writes, so that it is also about how much was read. */
  readonly onSent: (bytes: number) => void;
  readonly signal: AbortSignal;
}

export class SendingStopped extends Error {}

/** Sends a body and tells how much has left. Throws `Refusal`, `SendingStopped`, or an error when nothing answered. */
export function sendBody<Answer>(
  request: XMLHttpRequest,
  body: File | FormData,
  { onSent, signal }: Watched,
): Promise<Answer> {
  request.upload.addEventListener('progress', ({ loaded }) => onSent(loaded));
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
    request.send(body);
  });
}

function readAnswer(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
