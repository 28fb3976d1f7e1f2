import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpBank } from './http-bank.js';

let server: Server;
let asked: string[];
let lost: number;
let bank: HttpBank;

/** Closes the connection of the first `lost` requests, as a bank does that has just given up an idle one. */
beforeEach(async () => {
  asked = [];
  lost = 0;
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (asked.length <= lost) request.socket.destroy();
    else response.end('{"balance":"42000000","accountName":"Contoh"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  bank = new HttpBank({
    BANK_URL: `http://127.0.0.1:${port}`,
    BANK_API_KEY: 'the-key-of-this-test',
    BANK_TIMEOUT_MS: 2_000,
  });
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe('A bank that closed the connection', () => {
  it.each([
    ['its balance', () => bank.balance(), 42_000_000],
    ['the holder of an account', () => bank.holderOf({ bankCode: '129', accountNumber: '1' }), 'Contoh'],
    ['a transfer', async () => (await bank.inquire('a')).kind, 'NONE'],
  ])('is asked about %s once more', async (_what, question, answer) => {
    lost = 1;
    expect(await question()).toBe(answer);
    expect(asked).toHaveLength(2);
  });

  it('twice cannot be reached', async () => {
    lost = 2;
    await expect(bank.balance()).rejects.toMatchObject({
      refusal: { code: 'BANK_UNAVAILABLE', values: { cause: 'CONNECTION_LOST' } },
    });
  });

  it('is never sent a transfer again', async () => {
    lost = 1;
    expect(await bank.transfer(Buffer.from('{}'))).toEqual({ kind: 'NONE', cause: 'CONNECTION_LOST' });
    expect(asked).toEqual(['POST /transfers']);
  });
});
