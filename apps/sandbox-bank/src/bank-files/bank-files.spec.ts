import { describe, expect, it } from '@jest/globals';
import { openBankFile } from '#iso20022';
import { notificationXml, statementXml, type WrittenLine } from './account-xml.js';
import { reportXml } from './report-xml.js';

const REFERENCE = '3F1GEISEIBBHMOT7OA3CM3QJIV';
const line: WrittenLine = {
  reference: REFERENCE,
  amount: 14_000_000,
  direction: 'DEBIT',
  day: '2025-12-01',
  bankReference: 'SB-1',
};
const file = { messageId: 'SB-1', createdAt: '2025-12-01T10:00:00Z', account: '0001112223334' };
const opened = async (xml: string) => {
  const read = await openBankFile(() => [Buffer.from(xml)]);
  const lines = await Array.fromAsync(read.lines() as AsyncIterable<{ value?: object; fault?: object }>);
  return { kind: read.kind, lines: lines.map(({ value, fault }) => value ?? fault) };
};

describe('What the bank writes can be read by whoever takes it', () => {
  it('as a statement, its closing balance after its booked lines', async () => {
    const back: WrittenLine = { ...line, direction: 'CREDIT', returned: 'AC04' };
    const xml = statementXml({
      ...file,
      day: '2025-12-01',
      opening: 1_000,
      lines: [line, back, { ...line, status: 'PDNG' }],
    });
    expect(await opened(xml)).toMatchObject({
      kind: 'statement',
      lines: [
        { direction: 'debit', amount: 14_000_000, endToEndId: REFERENCE, bankReference: 'SB-1' },
        { direction: 'credit', returned: { reason: 'AC04' }, isReversal: true },
        { status: 'PDNG' },
      ],
    });
  });

  it('as a notification, also of what nobody ordered', async () => {
    const xml = notificationXml({ ...file, lines: [{ ...line, reference: null }] });
    expect(await opened(xml)).toMatchObject({ kind: 'notification', lines: [{ paymentId: null }] });
  });

  it('as a report on a file of orders', async () => {
    const transfers = [
      { reference: REFERENCE, status: 'ACSC', bankReference: 'SB-1', amount: 14_000_000 },
      { reference: REFERENCE, status: 'RJCT', reason: 'ACCOUNT_CLOSED' },
    ];
    const xml = reportXml({ ...file, original: 'O-1', group: 'O-1', transfers });
    expect(await opened(xml)).toMatchObject({
      kind: 'status-report',
      lines: [{ meaning: 'debited' }, { meaning: 'rejected', reasons: ['ACCOUNT_CLOSED'] }],
    });
  });
});
