import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import SwaggerParser from '@apidevtools/swagger-parser';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Module, Param } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { bootForTest, RawConnection, type TestService } from '#testing';
import { eventStoreOnly } from '../event-store/testing-fixtures.js';
import { Command, CommandInfo, type CommandRequest, Read } from './command.js';
import { CsvBody, CsvUpload } from './csv-upload.js';
import { IdPipe } from './id.pipe.js';
import { ServiceModule } from './service-module.js';
import { IsRecordText, IsRupiah, OptionalNotNull } from './validation.js';

class Line {
  @IsRupiah() amount!: number;
  @IsIn(['A', 'B']) kind!: string;
}

class Sale {
  @IsRecordText(50) name!: string;
  @OptionalNotNull() @IsInt() @Min(1) @Max(9) count?: number;
  @IsArray() @ArrayMaxSize(3) @ValidateNested({ each: true }) @Type(() => Line) lines!: Line[];
}

const NIK = '5106040101809001';
const summary = { id: 'Uji', en: 'Test' };
const roles = ['claims-officer'] as const;
const database = { ...eventStoreOnly, entities: [] };

@Controller('sales')
class Sales {
  @Command({ roles, summary })
  sell(@CommandInfo() { correlationId }: CommandRequest, @Body() { name }: Sale) {
    return { correlationId, name };
  }

  @CsvUpload({ path: 'file', roles, summary })
  async upload(@CommandInfo() _request: CommandRequest, @CsvBody() file: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const bytes of file) size += bytes.length;
    return { size };
  }

  @Read({ path: ':saleId', roles, summary })
  show(@Param('saleId', new IdPipe('NOT_FOUND')) id: string) {
    return { id };
  }
}

@Module({ imports: [ServiceModule.forRoot({ database, problems: {} })], controllers: [Sales] })
class SalesModule {}

const sale = { name: 'Semen', lines: [{ amount: 5, kind: 'A' }] };
let service: TestService;
beforeAll(async () => {
  service = await bootForTest(SalesModule, database);
});
afterAll(() => service.close());
const officer = () => service.as('petugas-klaim-1', 'claims-officer');

describe('a body of another kind', () => {
  it('is refused where JSON belongs, and the service lives on', async () => {
    const answer = await officer().upload('/api/sales', 'a;b\n1;2\n');
    expect(answer).toMatchObject({ status: 415, body: { code: 'MEDIA_TYPE_NOT_SUPPORTED' } });
    expect((await officer().post('/api/sales', sale)).status).toBe(201);
  });

  it('is refused where a file belongs', async () => {
    expect(await officer().post('/api/sales/file', sale)).toMatchObject({ status: 415 });
    expect((await officer().upload('/api/sales/file', 'a;b\n')).body).toEqual({ size: 4 });
  });

  it('is refused as soon as a file has grown past 64 MB', async () => {
    const answer = await officer().upload('/api/sales/file', new Uint8Array(65 * 1024 * 1024));
    expect(answer).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } });
  });
});

describe('a sender that is still sending when it is refused', () => {
  const MB = 1024 * 1024;
  const half = Buffer.alloc(8 * MB, 'x');
  const refused: [string, string, number, string][] = [
    ['without a token', 'text/csv', 0, 'HTTP/1.1 401'],
    ['for the size of a file', 'text/csv', 64 * MB, 'HTTP/1.1 413'],
    ['for the size of its JSON', 'application/json', 0, 'HTTP/1.1 413'],
    ['for its kind', 'application/yaml', 0, 'HTTP/1.1 415'],
  ];

  it.each(refused)(
    '%s hears why, and its connection serves the next request',
    async (_why, type, before, status) => {
      const token = before > 0 ? await service.issuer.token('petugas-klaim-1', ['claims-officer']) : 'none';
      const connection = await RawConnection.to(service.url);
      const lines = [
        'POST /api/sales/file HTTP/1.1',
        'Host: x',
        `Authorization: Bearer ${token}`,
        `Idempotency-Key: ${randomUUID()}`,
        `Content-Type: ${type}`,
        `Content-Length: ${before + 2 * half.length}`,
      ];
      await connection.send(`${lines.join('\r\n')}\r\n\r\n`);
      if (before > 0) await connection.send(Buffer.alloc(before, 'x'));
      await connection.send(half);
      await connection.hears(status);
      await connection.send(half);
      await connection.send('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n');
      await connection.hears('HTTP/1.1 200');
      connection.close();
    },
  );
});

describe('a problem document', () => {
  it('says how to correct each field, with its limits, and repeats no name a sender made up', async () => {
    const broken = { ...sale, count: 77, [NIK]: 1, lines: [{ amount: -1, kind: 'C' }, 3] };
    const { body } = await officer().post('/api/sales', broken);
    const texts = Object.fromEntries(
      body.errors.map(({ field, id, en }: Record<string, string>) => [field, [id, en]]),
    );
    expect(texts).toMatchObject({
      '?': ['Ruas ini tidak dikenal; hapus dari permintaan.', expect.any(String)],
      count: ['Harus 9 atau kurang.', 'Must be 9 or less.'],
      'lines.0.kind': ['Harus salah satu dari: A, B.', 'Must be one of: A, B.'],
      'lines.1': [expect.any(String), 'Must be an object with its fields.'],
    });
    expect(JSON.stringify(body)).not.toContain(NIK);
  });

  const unrouted: [string, string, number, string][] = [
    ['an address that cannot be decoded', '/api/%zz', 400, 'ADDRESS_NOT_READABLE'],
    ['an endless address', `/api/sales/${'x'.repeat(300)}`, 400, 'ADDRESS_NOT_READABLE'],
    ['an address outside the interface', '/nothing', 404, 'NOT_FOUND'],
  ];

  it.each(unrouted)('answers %s', async (_name, path, status, code) => {
    const answer = await service.raw(path);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it('answers a method that the address does not have, and an id that is none', async () => {
    expect(await service.raw('/api/sales', { method: 'PUT' })).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
    expect(await officer().get('/api/sales/17')).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });
  });

  it('answers even what is not HTTP', async () => {
    const answer = await talk('NONSENSE\r\n\r\n');
    expect(answer).toContain('HTTP/1.1 400 Bad Request');
    expect(answer).toContain('"code":"REQUEST_NOT_HTTP"');
  });

  it('asks for a token by the rules of bearer tokens', async () => {
    const answer = await service.raw('/api/sales/x');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="santunan"');
  });
});

describe('the correlation id', () => {
  const sent = (id: string) => ({ headers: { 'x-correlation-id': id } });

  it('of the caller goes on when it is a UUID, into the answer and its headers', async () => {
    const id = randomUUID();
    const answer = await service.raw('/api/sales/x', sent(id));
    expect([answer.body.correlationId, answer.headers.get('x-correlation-id')]).toEqual([id, id]);
  });

  it('is a new one when the caller sends anything else, which could be a person’s data', async () => {
    const answer = await service.raw('/api/sales/x', sent(NIK));
    expect(JSON.stringify([answer.body, ...answer.headers])).not.toContain(NIK);
  });

  it('of a command is that of its request', async () => {
    const answer = await officer().post('/api/sales', sale);
    expect(answer.body.correlationId).toBe(answer.headers.get('x-correlation-id'));
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

describe('the interface', () => {
  it('is a valid OpenAPI document whose request types come from their rules', async () => {
    const { body } = await service.raw('/openapi.json');
    await SwaggerParser.validate(structuredClone(body));
    expect(body.components.schemas).toMatchObject({
      Sale: {
        required: ['name', 'lines'],
        additionalProperties: false,
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 50 },
          count: { type: 'integer', minimum: 1, maximum: 9 },
          lines: { type: 'array', maxItems: 3, items: { $ref: '#/components/schemas/Line' } },
        },
      },
      Line: { properties: { kind: { enum: ['A', 'B'] } } },
    });
  });

  it('does not start with a command that cannot know it is being repeated', async () => {
    @Controller('unkeyed')
    class Unkeyed {
      @Command({ roles, summary })
      act(@Body() sale: Sale): Sale {
        return sale;
      }
    }
    @Module({ imports: [ServiceModule.forRoot({ database, problems: {} })], controllers: [Unkeyed] })
    class UnkeyedModule {}
    await expect(bootForTest(UnkeyedModule, database)).rejects.toThrow(
      'Unkeyed.act is a @Command without @CommandInfo',
    );
  });
});

function talk(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', part => {
      answer += part;
    });
    socket.once('close', () => resolve(answer)).once('error', reject);
  });
}
