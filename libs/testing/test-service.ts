import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createService, type DatabaseOfService } from '#platform';
import { AnswersAsDescribed } from './answers-as-described.js';
import { serviceDatabase, type TestDatabase } from './service-database.js';
import { testStack } from './test-stack.js';
import { startTokenIssuer, type TokenChanges, type TokenIssuer } from './token-issuer.js';

export interface Answer<Body = Record<string, never>> {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
  readonly body: Body extends Record<string, never> ? any : Body;
}

/** A signed-in person in front of the service. */
export interface TestClient {
  get(path: string): Promise<Answer>;
  /** A command under a key of its own unless one is given; `null` sends none. */
  post(path: string, body: unknown, key?: string | null): Promise<Answer>;
  /** A file, as CSV unless it is said otherwise. */
  upload(
    path: string,
    content: string | Uint8Array<ArrayBuffer>,
    key?: string,
    type?: string,
  ): Promise<Answer>;
  form(path: string, form: FormData, key?: string): Promise<Answer>;
}

export interface TestService {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly issuer: TokenIssuer;
  as(user: string, ...roles: string[]): TestClient;
  /** The same with a token that differs. */
  withToken(changes: TokenChanges, user: string, ...roles: string[]): TestClient;
  /** With any `authorization` header, or none. */
  raw(path: string, init?: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

/** For tests that hand facts over themselves: the topics are shared by tests, and others publish there too. */
export const DEAF = { KAFKA_BROKERS: '127.0.0.1:1' } as const;

/** The address of services that a test does without. */
const NOBODY = 'http://127.0.0.1:1';

/** Starts a service in the test's process on a fresh database, with the test stack's Kafka and an issuer of its own. */
export async function bootForTest(
  module: Type,
  description: DatabaseOfService,
  env: Readonly<Record<string, string>> = {},
): Promise<TestService> {
  const [database, issuer] = await Promise.all([serviceDatabase(description), startTokenIssuer()]);
  const documents = join(tmpdir(), `santunan-documents-${database.name}`);
  Object.assign(process.env, {
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: database.appUrl,
    KAFKA_BROKERS: testStack().brokers.join(','),
    OIDC_ISSUER: issuer.url,
    LOG_LEVEL: 'silent',
    AUDIT_URL: NOBODY,
    STATUS_KEY: '5a'.repeat(32),
    DOCUMENTS_DIR: documents,
    LETTER_KEY: '1e'.repeat(32),
    PUBLIC_URL: 'http://127.0.0.1:8080',
    ...env,
  });
  const release = () =>
    Promise.all([database.drop(), issuer.close(), rm(documents, { recursive: true, force: true })]);
  const app = await createService(module, description).catch(async (error: unknown) => {
    await release();
    throw error;
  });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  const described = new AnswersAsDescribed(url);
  const raw = async (path: string, init: RequestInit = {}) => {
    const answer = await answerOf(await fetch(`${url}${path}`, init));
    await described.check(path, init.method ?? 'GET', answer.status, answer.body);
    return answer;
  };
  return {
    url,
    app,
    database,
    issuer,
    raw,
    as: (user, ...roles) => client(raw, () => issuer.token(user, roles)),
    withToken: (changes, user, ...roles) => client(raw, () => issuer.token(user, roles, changes)),
    close: async () => {
      await app.close();
      await release();
    },
  };
}

function client(raw: TestService['raw'], token: () => Promise<string>): TestClient {
  const headers = async (extra: Record<string, string>) => ({
    authorization: `Bearer ${await token()}`,
    ...extra,
  });
  const keyed = (key: string | null): Record<string, string> =>
    key === null ? {} : { 'idempotency-key': key };
  return {
    get: async path => raw(path, { headers: await headers({}) }),
    post: async (path, body, key = randomUUID()) =>
      raw(path, {
        method: 'POST',
        headers: await headers({ 'content-type': 'application/json', ...keyed(key) }),
        body: JSON.stringify(body),
      }),
    upload: async (path, content, key = randomUUID(), type = 'text/csv') =>
      raw(path, {
        method: 'POST',
        headers: await headers({ 'content-type': type, ...keyed(key) }),
        body: content,
      }),
    form: async (path, form, key = randomUUID()) =>
      raw(path, { method: 'POST', headers: await headers(keyed(key)), body: form }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
