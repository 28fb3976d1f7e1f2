import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { defaultDataDirectory } from '../folders.js';
import { StackError } from '../stack-error.js';
import { keysIn } from './keys.js';
import { errorPage, loginPage } from './pages.js';
import { mayEnter } from './users.js';

export interface SignInOptions {
  readonly port: number;
  /** Where it listens, 127.0.0.1 by default; in a container every address of the container. */
  readonly host?: string;
  /** `http://127.0.0.1:<port>` by default. */
  readonly issuer?: string;
  /** Where the signing keys live; the project's own data directory by default. */
  readonly dataDirectory?: string;
}

export interface SignIn {
  readonly issuer: string;
  stop(): Promise<void>;
}

const INTERACTION = '/interaction/';

function refuseInProduction(): void {
  if (process.env['NODE_ENV'] !== 'production') return;
  throw new StackError(
    'Penyedia masuk ini hanya untuk percobaan: semua penggunanya memakai satu kata sandi yang diketahui umum. Di produksi (NODE_ENV=production) pakailah penyedia OpenID Connect milik sendiri.',
    'This sign-in provider is for demonstration only: all its users share one publicly known password. In production (NODE_ENV=production) use your own OpenID Connect provider.',
  );
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

async function receiveLogin(provider: Provider, request: IncomingMessage, response: ServerResponse) {
  const form = new URLSearchParams(await text(request));
  const user = form.get('user') ?? '';
  if (!mayEnter(user, form.get('password') ?? '')) {
    return sendPage(response, 401, loginPage(request.url ?? '', user));
  }
  await provider.interactionFinished(request, response, { login: { accountId: user, remember: false } });
}

async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await provider.interactionDetails(request, response);
    if (request.method === 'POST') return await receiveLogin(provider, request, response);
    sendPage(response, 200, loginPage(request.url ?? ''));
  } catch (error) {
    const { name, message } = error as Error;
    sendPage(response, 400, errorPage(name, message));
  }
}

function serve(provider: Provider): Server {
  const answer = provider.callback();
  return createServer((request, response) => {
    if (request.url?.startsWith(INTERACTION)) void interact(provider, request, response);
    else void answer(request, response);
  });
}

/** Starts the demonstration's OpenID provider. Refuses to start in production. */
export async function startSignIn(options: SignInOptions): Promise<SignIn> {
  refuseInProduction();
  // Loaded only here: the package prints warnings as soon as anything imports it.
  const { makeProvider } = await import('./provider.js');
  const issuer = options.issuer ?? `http://127.0.0.1:${options.port}`;
  const keys = await keysIn(options.dataDirectory ?? defaultDataDirectory());
  const server = serve(makeProvider(issuer, keys)).listen(options.port, options.host ?? '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { issuer, stop };
}
