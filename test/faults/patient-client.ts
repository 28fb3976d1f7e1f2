import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from '#stack';

/** What a service said yes to; the checks at the end hold it to it. */
export interface Acknowledged {
  readonly service: string;
  readonly key: string;
  readonly actor: string;
  readonly path: string;
}

type Said = RequestInit & { readonly patienceMs?: number };

/** A "no" of a service, which asking again does not change. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    path: string,
  ) {
    super(`${path}: ${status} ${code}`);
  }
}

const GIVE_UP_AFTER_MS = 180_000;
const PAUSE_MS = 150;
const ANSWER_TAKES_MS = 15_000;
const FILE_TAKES_MS = 170_000;
/** An approval asks for a sign-in of the last five minutes; a token lives for longer. */
const TOKEN_LIVES_MS = 200_000;

/**
 * Clients that do what is expected of them: they repeat a command under its key until they have an answer, at whichever
 * copy of the service takes it.
 */
export class PatientClients {
  readonly acknowledged: Acknowledged[] = [];
  /** How often there was no answer, or none that a person could use. */
  retries = 0;
  /** Keys of commands that were said more than once. */
  readonly repeated = new Set<string>();
  private readonly tokens = new Map<string, { readonly token: Promise<string>; readonly since: number }>();
  private turn = 0;

  constructor(
    private readonly signInUrl: string,
    /** Where each service listens, copy by copy. */
    private readonly copies: (service: string) => readonly string[],
  ) {}

  get<Answer>(user: string, service: string, path: string): Promise<Answer> {
    return this.repeat(user, service, path, { method: 'GET' });
  }

  search<Answer>(user: string, service: string, path: string, body: object): Promise<Answer> {
    return this.repeat(user, service, path, post(body, {}));
  }

  async command<Answer>(
    user: string,
    service: string,
    path: string,
    { key, body }: { readonly key: string; readonly body: object },
  ): Promise<Answer> {
    const answer = await this.repeat<Answer>(user, service, path, post(body, { 'idempotency-key': key }));
    this.acknowledged.push({ service, key, actor: user, path });
    return answer;
  }

  /** A command whose body is a file of XML; it may take long. */
  file<Answer>(
    user: string,
    service: string,
    path: string,
    { key, body }: { readonly key: string; readonly body: Blob },
  ): Promise<Answer> {
    const headers = { 'content-type': 'application/xml', 'idempotency-key': key };
    return this.repeat(user, service, path, { method: 'POST', body, headers, patienceMs: FILE_TAKES_MS });
  }

  private async repeat<Answer>(user: string, service: string, path: string, init: Said): Promise<Answer> {
    const deadline = Date.now() + GIVE_UP_AFTER_MS;
    for (;;) {
      const answer = await this.once(user, service, path, init);
      if (answer && answer.status < 500) return bodyOf<Answer>(answer, path);
      if (Date.now() > deadline) throw new Error(`${service} did not answer ${path} for three minutes`);
      this.sayAgain(init.headers as Record<string, string>);
      await sleep(PAUSE_MS);
    }
  }

  private sayAgain({ 'idempotency-key': key }: Record<string, string> = {}): void {
    this.retries += 1;
    if (key) this.repeated.add(key);
  }

  /** A whole answer, or null where the connection did not hold. */
  private async once(
    user: string,
    service: string,
    path: string,
    { patienceMs = ANSWER_TAKES_MS, ...init }: Said,
  ): Promise<Response | null> {
    const copies = this.copies(service);
    this.turn += 1;
    const address = `${copies[this.turn % copies.length]}${path}`;
    try {
      const headers = { ...(init.headers as object), authorization: `Bearer ${await this.token(user)}` };
      const answer = await fetch(address, { ...init, headers, signal: AbortSignal.timeout(patienceMs) });
      return new Response(await answer.text(), { status: answer.status });
    } catch {
      return null;
    }
  }

  private token(user: string): Promise<string> {
    const known = this.tokens.get(user);
    if (known && Date.now() - known.since < TOKEN_LIVES_MS) return known.token;
    const token = signIn(this.signInUrl, user);
    this.tokens.set(user, { token, since: Date.now() });
    return token;
  }
}

const post = (body: object, headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

async function bodyOf<Answer>(answer: Response, path: string): Promise<Answer> {
  const body: unknown = await answer.json();
  if (answer.ok) return body as Answer;
  throw new Refusal(answer.status, (body as { code?: string }).code ?? 'UNKNOWN', path);
}
