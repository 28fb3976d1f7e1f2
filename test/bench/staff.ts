import { Agent, request } from 'node:http';
import { type SystemAddresses, signIn } from '#stack';

/** The people of the desks: five duties, five people. */
export const SUBMITTER = 'petugas-klaim-1';
export const VERIFIER = 'verifikator-1';
export const APPROVER = 'penyetuju-klaim-1';
export const PREPARER = 'keuangan-1';
export const RELEASER = 'penyetuju-keuangan-1';

/** An approval asks for a sign-in of the last five minutes. */
const SIGN_IN_AGAIN_AFTER_MS = 200_000;

export class Refusal extends Error {}

/** Signed-in people at the services' own addresses, over connections that stay open. */
export class Staff {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 128 });
  private readonly tokens = new Map<string, { readonly token: Promise<string>; readonly since: number }>();

  constructor(private readonly addresses: Pick<SystemAddresses, 'signIn' | 'services'>) {}

  get<Answer>(user: string, service: string, path: string): Promise<Answer> {
    return this.send(user, service, path, { method: 'GET' });
  }

  post<Answer>(
    user: string,
    service: string,
    path: string,
    { key, body }: { readonly key: string; readonly body: object },
  ): Promise<Answer> {
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    return this.send(user, service, path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  upload<Answer>(
    user: string,
    service: string,
    path: string,
    { key, body }: { readonly key: string; readonly body: string },
  ): Promise<Answer> {
    const headers = { 'content-type': 'text/csv', 'idempotency-key': key };
    return this.send(user, service, path, { method: 'POST', headers, body });
  }

  close(): void {
    this.agent.destroy();
  }

  private async send<Answer>(user: string, service: string, path: string, sent: Sent): Promise<Answer> {
    const url = `${this.addresses.services[service]}${path}`;
    const headers = { ...sent.headers, authorization: `Bearer ${await this.token(user)}` };
    const { status, text } = await exchange(url, this.agent, { ...sent, headers });
    if (status >= 300) throw new Refusal(`${path}: ${status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as Answer;
  }

  private token(user: string): Promise<string> {
    const known = this.tokens.get(user);
    if (known && Date.now() - known.since < SIGN_IN_AGAIN_AFTER_MS) return known.token;
    const token = signIn(this.addresses.signIn, user);
    this.tokens.set(user, { token, since: Date.now() });
    return token;
  }
}

interface Sent {
  readonly method: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** `fetch` costs a client that shares the cores with what it measures several times as much. */
export function exchange(
  url: string,
  agent: Agent,
  { method, headers = {}, body }: Sent,
): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const sent = request(url, { method, agent, headers: { ...headers, ...length } }, answer => {
    let text = '';
    answer.setEncoding('utf8');
    answer.on('data', (piece: string) => {
      text += piece;
    });
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    answer.on('error', reject);
  });
  sent.on('error', reject);
  sent.end(body);
  return promise;
}
