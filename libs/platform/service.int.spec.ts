import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module } from '@nestjs/common';
import { Type } from 'class-transformer';
import { IsArray, ValidateNested } from 'class-validator';
import { Refused, rows } from '#event-store';
import { refuse } from '#kernel';
import { bootForTest, type TestService } from '#testing';
import { eventStoreOnly } from '../event-store/testing-fixtures.js';
import { Command, CommandInfo, type CommandRequest, Read, Search } from './command.js';
import { defineProblems } from './problems.js';
import { CurrentUser, type SignedInUser } from './roles.js';
import { ServiceModule } from './service-module.js';
import { Transactions } from './transactions.js';
import { IsPlainDate, IsRecordText, IsRupiah, OptionalNotNull } from './validation.js';

class Item {
  @IsRupiah() amount!: number;
}

class Order {
  @IsRecordText(50) name!: string;
  @IsPlainDate() on!: string;
  @OptionalNotNull() @IsRupiah() limit?: number;
  @IsArray() @ValidateNested({ each: true }) @Type(() => Item) items!: Item[];
}

const NIK = '5106040101809001';
const summary = { id: 'Uji', en: 'Test' };
const database = { ...eventStoreOnly, entities: [] };
const problems = defineProblems({
  TOO_MUCH: {
    status: 422,
    id: 'Jumlah {amount} melebihi batas.',
    en: 'The amount {amount} is over the limit.',
    fix: { id: 'Kurangi.', en: 'Make it less.' },
  },
});

@Controller('orders')
class Orders {
  constructor(private readonly transactions: Transactions) {}

  @Command({ roles: ['claims-officer'], summary })
  order(@CommandInfo() request: CommandRequest, @Body() order: Order) {
    return this.transactions.once(request, async (tx, { actor }) => {
      if (order.limit === 7) throw new Refused(refuse('TOO_MUCH', { amount: 7 }).refusal);
      if (order.limit === 8) throw new Error(`A bug near ${NIK}`);
      const id = randomUUID();
      await rows(
        tx,
        `INSERT INTO idempotency (key, actor, route, body_digest) VALUES ($1, 'effect', '-', '-')`,
        [id],
      );
      return { id, actor };
    });
  }

  @Command({ path: 'release', roles: ['claims-approver'], summary, freshSignIn: true })
  release(@CommandInfo() request: CommandRequest) {
    return this.transactions.once(request, async () => ({ released: randomUUID() }));
  }

  @Read({ path: 'mine', roles: ['auditor'], summary })
  mine(@CurrentUser() user: SignedInUser): SignedInUser {
    return user;
  }

  @Search({ path: 'search', roles: ['auditor'], summary })
  search(@Body() order: Order): Order {
    return order;
  }
}

@Module({ imports: [ServiceModule.forRoot({ database, problems })], controllers: [Orders] })
class OrdersModule {}

const order = { name: 'Semen', on: '2025-11-20', items: [{ amount: 5 }] };
let service: TestService;
beforeAll(async () => {
  service = await bootForTest(OrdersModule, database);
});
afterAll(() => service.close());

const officer = () => service.as('petugas-klaim-1', 'claims-officer');
const bearer = async (changes: Parameters<TestService['issuer']['token']>[2]) => ({
  headers: { authorization: `Bearer ${await service.issuer.token('auditor-1', ['auditor'], changes)}` },
});

describe('sign-in', () => {
  it('lets a person in by role and says who it is', async () => {
    expect((await service.as('auditor-1', 'auditor').get('/api/orders/mine')).body).toMatchObject({
      name: 'auditor-1',
      roles: ['auditor'],
    });
  });

  const unsigned = 'eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiJ4Iiwicm9sZXMiOlsiYXVkaXRvciJdfQ.';
  const refused: [string, () => Promise<RequestInit>, number, string][] = [
    ['no token', async () => ({}), 401, 'TOKEN_MISSING'],
    [
      'a token without signature',
      async () => ({ headers: { authorization: `Bearer ${unsigned}` } }),
      401,
      'TOKEN_INVALID',
    ],
    ['another audience', () => bearer({ audience: 'other' }), 401, 'TOKEN_WRONG_AUDIENCE'],
    ['another issuer', () => bearer({ issuer: 'http://elsewhere.invalid' }), 401, 'TOKEN_INVALID'],
    ['an expired token', () => bearer({ expiresAt: 1_700_000_000 }), 401, 'TOKEN_EXPIRED'],
    ['an identity token', () => bearer({ type: 'JWT' }), 401, 'TOKEN_INVALID'],
  ];

  it.each(refused)('refuses %s', async (_name, init, status, code) => {
    const answer = await service.raw('/api/orders/mine', await init());
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('refuses the wrong role in the language asked for, with both at hand', async () => {
    const answer = await officer().get('/api/orders/mine');
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'ROLE_NOT_ALLOWED', detail: 'Peran Anda tidak boleh melakukan ini.' },
    });
    expect(answer.body.texts.en.detail).toBe('Your role may not do this.');
  });
});

describe('a command that asks for a fresh sign-in', () => {
  const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1000) - seconds;
  const signedInAt = (authenticatedAt: number | null) =>
    service.withToken({ authenticatedAt }, 'penyetuju-klaim-1', 'claims-approver');

  it.each([
    ['is too old', () => secondsAgo(310)],
    ['nobody knows', () => null],
    ['is yet to come', () => secondsAgo(-3_600)],
  ])('is refused when the time of signing in %s, and says how to go on', async (_what, at) => {
    const answer = await signedInAt(at()).post('/api/orders/release', null);
    expect(answer).toMatchObject({ status: 401, body: { code: 'FRESH_SIGN_IN_REQUIRED' } });
    expect(answer.headers.get('www-authenticate')).toBe(
      'Bearer realm="santunan", error="insufficient_user_authentication", max_age="300"',
    );
    expect(answer.body.texts.en.fix).toContain('Sign in again');
    expect(answer.body.texts.id.fix).toContain('Masuk lagi');
  });

  it('is carried out after one, and its first answer is given again only after one', async () => {
    const key = randomUUID();
    const first = await signedInAt(secondsAgo(10)).post('/api/orders/release', null, key);
    expect(first.status).toBe(201);
    expect((await signedInAt(secondsAgo(310)).post('/api/orders/release', null, key)).status).toBe(401);
    expect((await signedInAt(secondsAgo(0)).post('/api/orders/release', null, key)).body).toEqual(first.body);
  });

  it('tells a wrong role first, and other routes need none', async () => {
    const old = service.withToken({ authenticatedAt: secondsAgo(900) }, 'petugas-klaim-1', 'claims-officer');
    expect((await old.post('/api/orders/release', null)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await old.post('/api/orders', order)).status).toBe(201);
  });
});

describe('a request', () => {
  const broken: [string, unknown, string[]][] = [
    ['an unknown field', { ...order, approved: true }, ['approved']],
    ['a day that does not exist', { ...order, on: '2025-02-30' }, ['on']],
    ['null for an optional field', { ...order, limit: null }, ['limit']],
    ['a fraction of a rupiah', { ...order, limit: 1.5 }, ['limit']],
    ['an amount beyond 2^53', { ...order, limit: 2 ** 53 }, ['limit']],
    ['blank text', { ...order, name: '   ' }, ['name']],
    ['a wrong item', { ...order, items: [{ amount: NIK }] }, ['items.0.amount']],
    ['a list in place of the object', [order], ['undefined']],
  ];

  it.each(broken)('with %s is refused, naming the field and not the value', async (_name, body, fields) => {
    const answer = await officer().post('/api/orders', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'REQUEST_INVALID' } });
    const named = answer.body.errors.map(({ field }: { field: string }) => field);
    if (fields[0] !== 'undefined') expect(named).toEqual(expect.arrayContaining(fields));
    expect(JSON.stringify(answer.body)).not.toContain(NIK);
  });

  const send = async (body: string, type = 'application/json') =>
    service.raw('/api/orders', {
      method: 'POST',
      body,
      headers: {
        authorization: `Bearer ${await service.issuer.token('petugas-klaim-1', ['claims-officer'])}`,
        'content-type': type,
        'idempotency-key': randomUUID(),
      },
    });

  const unreadable: [string, [body: string, type: string], [status: number, code: string]][] = [
    ['text that is not JSON', ['{"name":', 'application/json'], [400, 'REQUEST_NOT_JSON']],
    ['nothing', ['', 'application/json'], [400, 'REQUEST_NOT_JSON']],
    ['deep nesting', [`${'['.repeat(500)}${']'.repeat(500)}`, 'application/json'], [400, 'REQUEST_TOO_DEEP']],
    ['a prototype', ['{"__proto__":{"a":1}}', 'application/json'], [400, 'REQUEST_NOT_JSON']],
    [
      'two megabytes',
      [JSON.stringify('x'.repeat(2_000_000)), 'application/json'],
      [413, 'REQUEST_TOO_LARGE'],
    ],
    ['XML', ['<order/>', 'application/xml'], [415, 'MEDIA_TYPE_NOT_SUPPORTED']],
  ];

  it.each(unreadable)('with %s is refused before anyone reads it', async (_name, [body, type], expected) => {
    const answer = await send(body, type);
    expect([answer.status, answer.body.code]).toEqual(expected);
  });

  it('for what does not exist gets a problem document too', async () => {
    expect(await service.raw('/api/nothing')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

describe('a command', () => {
  it('said twice under one key gets one effect and one answer', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => officer().post('/api/orders', order, key)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers[0]?.body.actor).toBe('petugas-klaim-1');
  });

  it('under a key of another command is refused', async () => {
    const key = randomUUID();
    await officer().post('/api/orders', order, key);
    const other = await officer().post('/api/orders', { ...order, name: 'Pasir' }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  it('without a key is refused', async () => {
    expect(await officer().post('/api/orders', order, null)).toMatchObject({
      status: 400,
      body: { code: 'IDEMPOTENCY_KEY_MISSING' },
    });
  });

  it('that is refused leaves its key free, and says why with its values', async () => {
    const key = randomUUID();
    const refusal = await officer().post('/api/orders', { ...order, limit: 7 }, key);
    expect(refusal).toMatchObject({
      status: 422,
      body: { code: 'TOO_MUCH', detail: 'Jumlah 7 melebihi batas.' },
    });
    expect((await officer().post('/api/orders', order, key)).status).toBe(201);
  });

  it('that meets a bug answers without a word of it', async () => {
    const answer = await officer().post('/api/orders', { ...order, limit: 8 });
    expect(answer).toMatchObject({ status: 500, body: { code: 'UNEXPECTED' } });
    expect(JSON.stringify(answer.body)).not.toContain(NIK);
  });
});

describe('a service', () => {
  it('tells its health, its figures and its interface to everybody', async () => {
    expect((await service.raw('/health/live')).status).toBe(200);
    expect((await service.raw('/health/ready')).status).toBe(200);
    expect((await service.raw('/metrics')).body).toContain('santunan_outbox_oldest_seconds 0');
    expect((await service.raw('/openapi.json')).body.paths['/api/orders'].post.summary).toBe('Uji · Test');
  });

  it('does not start with a route that is open by oversight', async () => {
    @Controller('open')
    class Open {
      @Get()
      read(): string {
        return 'anyone';
      }
    }
    @Module({ imports: [ServiceModule.forRoot({ database, problems })], controllers: [Open] })
    class OpenModule {}
    await expect(bootForTest(OpenModule, database)).rejects.toThrow(
      'Open.read names neither @Roles nor @Public',
    );
  });

  it('does not start with a body that nobody checks', async () => {
    @Controller('unchecked')
    class Unchecked {
      @Search({ roles: ['auditor'], summary })
      read(@Body() body: object): object {
        return body;
      }
    }
    @Module({ imports: [ServiceModule.forRoot({ database, problems })], controllers: [Unchecked] })
    class UncheckedModule {}
    await expect(bootForTest(UncheckedModule, database)).rejects.toThrow('Unchecked.read takes a body');
  });
});
