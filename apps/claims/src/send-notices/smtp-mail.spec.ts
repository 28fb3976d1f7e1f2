import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ClaimsConfig } from '../config.js';
import { SmtpMail } from './smtp-mail.js';
import { bodyOf, type MailServer, startMailServer } from './testing-mail-server.js';

const mailThrough = (SMTP_URL: string) =>
  new SmtpMail({ SMTP_URL, SMTP_SENDER: 'santunan@santunan.example' } as ClaimsConfig);
const letter = (to: string) => ({
  to,
  id: 'claim.5.payee',
  subject: 'JKM-2025-X: disetujui · approved',
  text: 'Baris pertama\n\nSampai “di sini”: ķ',
});

let server: MailServer;
let mail: SmtpMail;
beforeEach(async () => {
  server = await startMailServer();
  mail = mailThrough(server.url);
});
afterEach(async () => {
  mail.onApplicationShutdown();
  await server.close();
});

describe('A mail', () => {
  it('arrives once, whole, under an id that a repeat shares', async () => {
    expect(await mail.send(letter('waris@contoh.example'))).toEqual({ outcome: 'sent' });
    const [received] = server.received;
    expect(server.received).toHaveLength(1);
    expect(received).toMatchObject({
      to: ['waris@contoh.example'],
      id: '<claim.5.payee@santunan.example>',
    });
    if (!received) throw new Error('Nothing has arrived');
    expect(received.whole).toMatch(/^From: Santunan <santunan@santunan.example>\r$/m);
    expect(received.whole).toMatch(/^Auto-Submitted: auto-generated\r$/im);
    expect(bodyOf(received)).toContain(letter('').text);
    await mail.send(letter('waris@contoh.example'));
    expect(new Set(server.received.map(({ id }) => id)).size).toBe(1);
  });

  it('to an address that the server refuses is refused for good, and nothing of the address is told', async () => {
    const delivery = await mail.send(letter('refused.waris@contoh.example'));
    expect(delivery).toEqual({ outcome: 'refused', code: 'EENVELOPE' });
    expect(server.received).toEqual([]);
  });

  it('to a mailbox that is busy is for later', async () => {
    expect(await mail.send(letter('busy.waris@contoh.example'))).toMatchObject({ outcome: 'later' });
  });

  it('to a server that is away is for later, and arrives when it is back', async () => {
    await server.close();
    expect(await mail.send(letter('waris@contoh.example'))).toMatchObject({ outcome: 'later' });
    server = await startMailServer(server.port);
    expect(await mail.send(letter('waris@contoh.example'))).toEqual({ outcome: 'sent' });
    expect(server.received).toHaveLength(1);
  });

  it('is for later where the server does not want the sender: that is no fault of the address', async () => {
    const strict = await startMailServer(0, {
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('not from you'), { responseCode: 550 })),
    });
    try {
      expect(await mailThrough(strict.url).send(letter('waris@contoh.example'))).toMatchObject({
        outcome: 'later',
      });
    } finally {
      await strict.close();
    }
  });

  it('is not to be sent where no server is set up', async () => {
    const none = mailThrough('');
    expect([none.isSetUp, mail.isSetUp]).toEqual([false, true]);
    await expect(none.send(letter('waris@contoh.example'))).rejects.toThrow('SMTP_URL');
  });
});
