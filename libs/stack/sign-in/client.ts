import { createHash, randomBytes } from 'node:crypto';
import { StackError } from '../stack-error.js';
import { DEMONSTRATION_PASSWORD } from './users.js';

/** The public client that people sign in through, and whom its access tokens are for. */
export const CLIENT_ID = 'santunan-console';
export const AUDIENCE = 'santunan';

/** Nothing listens here: the flow ends when the provider sends the browser to this address. */
const REDIRECT_URI = 'http://127.0.0.1:1/callback';
const MOST_REDIRECTS = 10;

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

const secret = (): string => randomBytes(32).toString('base64url');

/** The little of a browser that signing in needs: it keeps cookies and lets us look at each redirect. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async send(url: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    return response;
  }

  #keep(cookie: string): void {
    const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split(/=(.*)/s);
    if (value) this.#cookies.set(name, value);
    else this.#cookies.delete(name);
  }
}

/** Follows redirects until a page is shown or the browser would leave for our own address. */
async function follow(browser: Browser, start: string, form?: Record<string, string>): Promise<string> {
  let url = start;
  let response = await browser.send(url, form);
  for (let count = 0; count < MOST_REDIRECTS; count += 1) {
    const location = response.headers.get('location');
    if (location === null) return url;
    url = new URL(location, url).href;
    if (url.startsWith(REDIRECT_URI)) return url;
    response = await browser.send(url);
  }
  return url;
}

function authorizationUrl(endpoint: string, verifier: string, state: string): string {
  const url = new URL(endpoint);
  url.search = new URLSearchParams({
    client_id: CLIENT_ID,
    response_type: 'code',
    redirect_uri: REDIRECT_URI,
    scope: 'openid profile',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  return url.href;
}

function codeFrom(address: string, state: string, user: string): string {
  const query = new URL(address).searchParams;
  const code = query.get('code');
  if (code && query.get('state') === state) return code;
  throw new StackError(
    `Pengguna ${user} tidak dapat masuk${query.has('error') ? `: ${query.get('error')}` : ''}.`,
    `User ${user} could not sign in.`,
  );
}

async function redeem(endpoint: string, code: string, verifier: string): Promise<string> {
  const response = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT_ID,
      redirect_uri: REDIRECT_URI,
      code,
      code_verifier: verifier,
    }),
  });
  const answer = (await response.json()) as { access_token?: string };
  if (answer.access_token) return answer.access_token;
  throw new Error(`The token endpoint answered ${response.status}: ${JSON.stringify(answer)}`);
}

/** Signs a demonstration user in as a browser would, page by page, and returns the access token. */
export async function signIn(
  issuer: string,
  user: string,
  password: string = DEMONSTRATION_PASSWORD,
): Promise<string> {
  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
  const endpoints = (await discovery.json()) as Endpoints;
  const browser = new Browser();
  const [verifier, state] = [secret(), secret()];
  const form = await follow(browser, authorizationUrl(endpoints.authorization_endpoint, verifier, state));
  const arrived = await follow(browser, form, { user, password });
  return redeem(endpoints.token_endpoint, codeFrom(arrived, state, user), verifier);
}
