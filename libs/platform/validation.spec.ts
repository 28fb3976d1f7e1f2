import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { Type } from '@nestjs/common';
import { Matches } from 'class-validator';
import { RequestInvalid, RequestPipe } from './request.pipe.js';
import { IsPlainDate, IsPlainMonth, IsRecordText, IsRupiah, OptionalNotNull } from './validation.js';

class OnDate {
  @IsPlainDate() value!: string;
}
class InMonth {
  @IsPlainMonth() value!: string;
}
class Amount {
  @IsRupiah() value!: number;
}
class Words {
  @IsRecordText(10) value!: string;
}
class Maybe {
  @OptionalNotNull() @IsRupiah() value?: number;
}
class Formed {
  @Matches(/^\d{4}$/, { message: 'Harus empat angka. · Must be four digits.' }) value!: string;
}
class Bare {}

const check = (metatype: Type, body: unknown): Promise<unknown> =>
  new RequestPipe().transform(body, { type: 'body', metatype });
const faultsOf = (metatype: Type, body: unknown) =>
  check(metatype, body).then(
    () => [],
    (error: unknown) => (error as RequestInvalid).problems,
  );

const accepted: [Type, unknown][] = [
  [OnDate, '2024-02-29'],
  [InMonth, '2025-11'],
  [Amount, 0],
  [Amount, Number.MAX_SAFE_INTEGER],
  [Words, 'dua\nbaris'],
  [Words, '<b>"{{x}}'],
  [Maybe, undefined],
];
const refused: [Type, unknown][] = [
  [OnDate, '2025-02-29'],
  [OnDate, '2025-11-20T00:00:00Z'],
  [OnDate, '20-11-2025'],
  [OnDate, 20251120],
  [InMonth, '2025-13'],
  [InMonth, '2025-11-20'],
  [Amount, -1],
  [Amount, 0.5],
  [Amount, '1000'],
  [Amount, 2 ** 53],
  [Amount, null],
  [Words, '   '],
  [Words, 'x'.repeat(11)],
  [Words, 'a\u0000b'],
  [Words, 'a\u202Eb'],
  [Words, '\u2066a'],
  [Words, ['text']],
  [Maybe, null],
];

describe('the rules of fields', () => {
  it.each(accepted)('accept %p with %p', async (type, value) => {
    await expect(check(type, { value })).resolves.toBeInstanceOf(type);
  });

  it.each(refused)('refuse %p with %p', async (type, value) => {
    expect(await faultsOf(type, { value })).toEqual([expect.objectContaining({ field: 'value' })]);
  });

  it('trim text before it is kept', async () => {
    expect(await check(Words, { value: '  Semen ' })).toEqual({ value: 'Semen' });
  });

  it('can bring their own words in both languages', async () => {
    expect(await faultsOf(Formed, { value: 'x' })).toEqual([
      { field: 'value', code: 'matches', id: 'Harus empat angka.', en: 'Must be four digits.' },
    ]);
  });
});

describe('the pipe', () => {
  it('refuses a request that is nothing, a list, text or a number', async () => {
    for (const body of [undefined, null, [], ['x'], 'text', 7]) {
      await expect(check(Amount, body)).rejects.toBeInstanceOf(RequestInvalid);
    }
  });

  it('refuses every key of a type without rules', async () => {
    await expect(check(Bare, { approved: true })).rejects.toBeInstanceOf(RequestInvalid);
  });

  it('never copies a stream', async () => {
    const stream = Readable.from(['x']);
    await expect(check(Amount, stream)).rejects.toThrow('MEDIA_TYPE_NOT_SUPPORTED');
    await expect(check(Readable, stream)).resolves.toBe(stream);
  });
});
