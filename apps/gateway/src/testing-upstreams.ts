import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createGateway } from './create-gateway.js';

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface TestUpstream {
  readonly url: string;
  readonly received: Received[];
  /** How many bytes of the body that is coming are here. */
  arriving(): number;
  /** The request that came last. */
  last(): Received;
  close(): Promise<void>;
}

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const answerOk: Answering = (_request, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');

/** A service that keeps what reaches it. Without `afterBody` it answers at once, before the body has come. */
export async function startUpstream(
  answer: Answering = answerOk,
  afterBody = true,
  port = 0,
): Promise<TestUpstream> {
  const received: Received[] = [];
  let arriving = 0;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    const { method = '', url = '', headers } = request;
    arriving = 0;
    request.on('data', (part: Buffer) => {
      arriving += part.length;
      parts.push(part);
    });
    request.once('end', () => {
      received.push({ method, url, headers, body: Buffer.concat(parts).toString() });
      if (afterBody) answer(request, response);
    });
    if (!afterBody) answer(request, response);
  });
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    arriving: () => arriving,
    last: () => {
      const last = received.at(-1);
      if (!last) throw new Error('Nothing has reached the service');
      return last;
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** An address where nobody listens: of a server that has just been closed. */
export async function closedAddress(): Promise<string> {
  const server = await startUpstream();
  await server.close();
  return server.url;
}

export interface TestGateway {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly lines: string[];
  close(): Promise<void>;
}

const SERVICES = ['ENROLLMENT', 'BILLING', 'CLAIMS', 'DISBURSEMENT', 'AUDIT'];

/** A gateway in this process. Services that are not given are down. */
export async function startGateway(env: Readonly<Record<string, string>>): Promise<TestGateway> {
  const nobody = await closedAddress();
  const lines: string[] = [];
  const { app, config } = await createGateway(
    {
      ...{
        PORT: '0',
        PUBLIC_URL: 'http://127.0.0.1:8080',
        OIDC_ISSUER: nobody,
        SESSION_KEY: '5e'.repeat(32),
      },
      ...Object.fromEntries(SERVICES.map(name => [`${name}_URL`, nobody])),
      ...env,
    },
    { write: line => void lines.push(line) },
  );
  await app.listen(config.PORT, '127.0.0.1');
  return { url: await app.getUrl(), app, lines, close: () => app.close() };
}

/** Says something that `fetch` would not let through, and gives back all that is answered. */
export function talk(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', part => {
      answer += part;
    });
    socket.once('close', () => resolve(answer)).once('error', reject);
  });
}
