import { waitFor } from '#testing';

export interface Message {
  readonly event: string;
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A stream of hints as a browser holds it. */
export interface OpenStream {
  readonly status: number;
  readonly headers: Headers;
  readonly messages: Message[];
  /** How many comments came. */
  beats(): number;
  isOver(): boolean;
  until(event: string, count?: number): Promise<Message[]>;
  close(): void;
}

/** Opens a stream and keeps what comes; ends only by `close` or by the other side. */
export async function openStream(url: string, headers: Record<string, string>): Promise<OpenStream> {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  const messages: Message[] = [];
  let [beats, over] = [0, false];
  const take = (block: string): void => {
    if (block.startsWith(':')) beats += 1;
    else if (block.trim() !== '') messages.push(messageOf(block));
  };
  void read(response, take)
    .catch(() => undefined)
    .then(() => {
      over = true;
    });
  const of = (event: string) => messages.filter(message => message.event === event);
  return {
    status: response.status,
    headers: response.headers,
    messages,
    beats: () => beats,
    isOver: () => over,
    until: (event, count = 1) =>
      waitFor(() => of(event).length >= count && of(event), { what: `${count} × ${event}` }),
    close: () => abort.abort(),
  };
}

async function read(response: Response, take: (block: string) => void): Promise<void> {
  if (!response.body) return;
  let text = '';
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + part).replace(/^\n+/, '').split('\n\n');
    text = blocks.pop() ?? '';
    blocks.forEach(take);
  }
}

function messageOf(block: string): Message {
  const fields = Object.fromEntries(
    block
      .split('\n')
      .filter(line => line.includes(': '))
      .map(line => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
  );
  return { event: fields['event'] ?? '', id: fields['id'] ?? '', data: JSON.parse(fields['data'] ?? 'null') };
}
