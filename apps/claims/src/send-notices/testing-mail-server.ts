import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface ReceivedMail {
  readonly to: readonly string[];
  readonly id: string;
  readonly whole: string;
}

export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly received: readonly ReceivedMail[];
  close(): Promise<void>;
}

/** What the server says to a recipient, by the beginning of the address; others are accepted. */
const ANSWERS: Readonly<Record<string, number>> = { refused: 550, busy: 450 };

/** A mail server on this machine that keeps what it is given. */
export async function startMailServer(port = 0, options: SMTPServerOptions = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      const responseCode = ANSWERS[address.split('.')[0] ?? ''];
      done(responseCode ? Object.assign(new Error('not now, or never'), { responseCode }) : null);
    },
    onData(stream, { envelope }, done) {
      void text(stream).then(whole => {
        // A long one stands on a line of its own.
        const [, id = ''] = /^message-id:\s+(\S+)/im.exec(whole) ?? [];
        received.push({ to: envelope.rcptTo.map(({ address }) => address), id, whole });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const { port: own } = listening.address() as AddressInfo;
  return {
    ...{ url: `smtp://127.0.0.1:${own}`, port: own, received },
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
}

/** The body of a mail as it is read: its soft line breaks and octets undone. */
export function bodyOf({ whole }: ReceivedMail): string {
  const [, body = ''] = whole.split(/\r\n\r\n([\s\S]*)/);
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, octet: string) => String.fromCharCode(Number.parseInt(octet, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}
