import { Client } from 'pg';
import { type SystemAddresses, signIn } from '#stack';
import { waitFor } from '#testing';

/** Looks into the databases of a running system from outside, as nobody but a test may. */
export class Look {
  constructor(private readonly addresses: SystemAddresses) {}

  async rows<Row = Record<string, unknown>>(service: string, sql: string): Promise<Row[]> {
    const client = await this.connected(service);
    try {
      return (await client.query(sql)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async count(service: string, what: string): Promise<number> {
    const [row] = await this.rows<{ n: number }>(service, `SELECT count(*)::int AS n FROM ${what}`);
    return row?.n ?? 0;
  }

  /** Waits until a table, or a part of it, has that many rows. */
  async until(service: string, what: string, wanted: number): Promise<void> {
    await waitFor(async () => (await this.count(service, what)) === wanted, {
      what: `${wanted} rows in ${service}: ${what}`,
      timeoutMs: 60_000,
    });
  }

  /** A connection as the owner; the caller ends it. */
  async connected(service: string): Promise<Client> {
    const client = new Client({ connectionString: this.addresses.databases[service]?.ownerUrl });
    await client.connect();
    return client;
  }
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fix: string;
}

/** A request in one language through the gateway, whatever the answer. */
export async function ask(
  { gateway, signIn: issuer }: SystemAddresses,
  { user, path, language, body }: { user: string; path: string; language: 'id' | 'en'; body?: unknown },
): Promise<Problem> {
  const answer = await fetch(gateway + path, {
    headers: {
      authorization: `Bearer ${await signIn(issuer, user)}`,
      'accept-language': language,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() } : {}),
    },
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
  });
  return (await answer.json()) as Problem;
}
