import { type SystemAddresses, signIn } from '#stack';

/** An answer that is not the one hoped for, with what the problem document says. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly text: string,
  ) {
    super(`${status} ${code}: ${text}`);
  }
}

export interface Client {
  get<Answer>(path: string): Promise<Answer>;
  /** A command: the key makes saying it again harmless. */
  post<Answer>(path: string, key: string, body: unknown): Promise<Answer>;
  /** A file as it lies on disk. */
  upload<Answer>(path: string, key: string, content: string): Promise<Answer>;
  /** A search: it changes nothing, but its words must not stand in a URL. */
  search<Answer>(path: string, body: unknown): Promise<Answer>;
}

/** The gateway as signed-in people see it; each user signs in once, as a browser would, and again before an approval. */
export class Api {
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(private readonly addresses: Pick<SystemAddresses, 'gateway' | 'signIn'>) {}

  as(user: string): Client {
    const send = async (path: string, init: RequestInit): Promise<unknown> => {
      const token = await this.token(user);
      const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${token}` };
      return read(await fetch(`${this.addresses.gateway}${path}`, { ...init, headers }));
    };
    const json = (body: unknown, key?: string): RequestInit => ({
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(key ? { 'idempotency-key': key } : {}) },
    });
    return {
      get: path => send(path, { method: 'GET', headers: {} }) as Promise<never>,
      post: (path, key, body) => send(path, json(body, key)) as Promise<never>,
      search: (path, body) => send(path, json(body)) as Promise<never>,
      upload: (path, key, content) =>
        send(path, {
          method: 'POST',
          body: content,
          headers: { 'content-type': 'text/csv', 'idempotency-key': key },
        }) as Promise<never>,
    };
  }

  /** Signs the user in again: an approval asks for a password given a moment ago. */
  asFresh(user: string): Client {
    this.tokens.delete(user);
    return this.as(user);
  }

  private token(user: string): Promise<string> {
    const known = this.tokens.get(user) ?? signIn(this.addresses.signIn, user);
    this.tokens.set(user, known);
    return known;
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return body;
  const { code = 'UNKNOWN', detail } = body as { code?: string; detail?: { id?: string } | string };
  throw new ApiProblem(response.status, code, typeof detail === 'string' ? detail : (detail?.id ?? text));
}
