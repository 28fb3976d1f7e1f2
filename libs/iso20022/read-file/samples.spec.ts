import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf, ofBytes, openedAs, saidBy, sample } from '../testing-files.js';

const FIRST = {
  paymentId: '6f0c1d2e-3a4b-5c6d-8e9f-0a1b2c3d4e5f',
  endToEndId: '3F1GEISEIBBHMOT7OA3CM3QJIV',
};
const SECOND = {
  paymentId: '0b5e7a10-9c2d-5e3f-a1b2-c3d4e5f60718',
  endToEndId: '0BBPT1171DBOVQ3CM3QJIVC1OO',
};
const THIRD = { paymentId: 'c1a2b3c4-d5e6-5f70-8192-a3b4c5d6e7f8', endToEndId: '61KAPS9LF6BTO834L3MJ2TDPVO' };
const DAY = Temporal.PlainDate.from('2026-11-20');

const movement = {
  part: 1,
  status: 'BOOK',
  isReversal: false,
  bookedOn: DAY,
  valueOn: null,
  paymentId: null,
  endToEndId: null,
  instructionId: null,
  transactionId: null,
  uetr: null,
  bankReference: null,
  transactionCode: null,
  debtorAccount: null,
  creditorAccount: null,
  remittance: null,
  returned: null,
};

describe('a statement', () => {
  const text = sample('statement.camt.053');

  it('says whose account it is, and from which balance to which', async () => {
    const file = await openedAs('statement', text);
    expect(file.message).toBe('camt.053.001.08');
    expect(file.header).toEqual({
      messageId: 'BANKCONTOH-STMT-20261120',
      createdAt: '2026-11-20T23:59:00+07:00',
      parts: [
        {
          id: '20261120',
          account: '0001112223334',
          entries: 4,
          credits: { amount: '22000000', rupiah: 22_000_000 },
          debits: { amount: '42002500', rupiah: 42_002_500 },
          unreadable: 0,
          opening: { amount: '500000000', rupiah: 500_000_000 },
          closing: { amount: '479997500', rupiah: 479_997_500 },
          day: Temporal.PlainDate.from('2026-11-20'),
        },
      ],
    });
  });

  it('says each movement', async () => {
    expect(await saidBy(text)).toEqual([
      {
        ...movement,
        ...FIRST,
        entry: 1,
        amount: 20_000_000,
        direction: 'debit',
        valueOn: DAY,
        instructionId: FIRST.endToEndId,
        uetr: '6f0c1d2e-3a4b-4c6d-8e9f-0a1b2c3d4e5f',
        bankReference: 'BC0000001',
        transactionCode: 'PMNT-ICDT-DMCT',
        debtorAccount: '0001112223334',
        creditorAccount: '9000000001',
        remittance: 'Santunan JKM contoh 1',
      },
      {
        ...movement,
        ...SECOND,
        entry: 2,
        amount: 22_000_000,
        direction: 'debit',
        bankReference: 'BC0000002',
        transactionCode: 'TRF-KELUAR',
      },
      {
        ...movement,
        ...SECOND,
        entry: 3,
        amount: 22_000_000,
        direction: 'credit',
        isReversal: true,
        transactionCode: 'PMNT-ICDT-RRTN',
        returned: { reason: 'AC04' },
      },
      { ...movement, entry: 4, amount: 2_500, direction: 'debit', bookedOn: null },
    ]);
  });

  it('says where each line stands', async () => {
    const lines = (await linesOf(ofBytes(Buffer.from(text)))) as { line: number; place: { row: number } }[];
    const rows = text.split('\n').flatMap((row, index) => (row.includes('<bank:Ntry>') ? [index + 1] : []));
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
    expect(lines.map(({ place }) => place.row)).toEqual(rows);
  });

  it('of an overdrawn account is less than zero', async () => {
    const overdrawn = text
      .replace('500000000.00</bank:Amt>', '20002499</bank:Amt>')
      .replace('>479997500<', '>1<')
      .replace(/(>1<\/bank:Amt>\s*<bank:CdtDbtInd>)CRDT/, '$1DBIT');
    const { header } = await openedAs('statement', overdrawn);
    expect(header.parts[0]?.closing).toEqual({ amount: '-1', rupiah: -1 });
  });
});

describe('a notification', () => {
  it('says each payment of a batch that was booked at once, and each return', async () => {
    const text = sample('notification.camt.054');
    const batch = { ...movement, entry: 1, direction: 'debit', transactionCode: 'PMNT-ICDT-DMCT' };
    expect(await saidBy(text)).toEqual([
      { ...batch, ...FIRST, amount: 20_000_000, bankReference: 'BC0000001' },
      { ...batch, ...SECOND, amount: 22_000_000, bankReference: 'BC0000002' },
      {
        ...movement,
        ...SECOND,
        entry: 2,
        amount: 22_000_000,
        direction: 'credit',
        transactionCode: 'PMNT-ICDT-RRTN',
        returned: { reason: 'MD07' },
      },
    ]);
    const { header } = await openedAs('notification', text);
    expect(header.parts).toEqual([
      {
        id: 'NTF-7',
        account: '0001112223334',
        entries: 2,
        credits: { amount: '22000000', rupiah: 22_000_000 },
        debits: { amount: '42000000', rupiah: 42_000_000 },
        unreadable: 0,
      },
    ]);
  });
});

describe('a status report', () => {
  const text = sample('status-report.pain.002');

  it('says what file it answers, and what holds for its groups', async () => {
    const { header } = await openedAs('status-report', text);
    expect(header).toEqual({
      messageId: 'BANKCONTOH-STS-1',
      createdAt: '2026-11-20T09:30:00+07:00',
      originalMessageId: 'CONTOH-20261120',
      originalMessage: 'pain.001.001.09',
      status: 'PART',
      reasons: [],
      parts: [
        { id: 'CONTOH-20261120-1', status: null, reasons: [], listed: 2 },
        { id: 'CONTOH-20261120-2', status: 'PDNG', reasons: ['CEK-DANA'], listed: 1 },
      ],
    });
  });

  it('says what came of each transfer', async () => {
    const nothing = { uetr: null, bankReference: null, acceptedAt: null, amount: null, instructionId: null };
    expect(await saidBy(text)).toEqual([
      {
        ...FIRST,
        part: 1,
        status: 'ACSC',
        meaning: 'debited',
        statusOf: 'transfer',
        reasons: [],
        amount: 20_000_000,
        instructionId: FIRST.endToEndId,
        uetr: '6f0c1d2e-3a4b-4c6d-8e9f-0a1b2c3d4e5f',
        bankReference: 'BC0000001',
        acceptedAt: '2026-11-20T09:15:02+07:00',
      },
      {
        ...nothing,
        ...SECOND,
        part: 1,
        status: 'RJCT',
        meaning: 'rejected',
        statusOf: 'transfer',
        reasons: ['AC04'],
        instructionId: SECOND.endToEndId,
      },
      {
        ...nothing,
        ...THIRD,
        part: 2,
        status: 'PDNG',
        meaning: 'pending',
        statusOf: 'group',
        reasons: ['CEK-DANA'],
      },
    ]);
  });

  it('of the whole file alone lists nothing and says it of the file', async () => {
    const whole = text
      .replace(
        '<GrpSts>PART</GrpSts>',
        '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>AM04</Cd></Rsn></StsRsnInf>',
      )
      .replace(/<OrgnlPmtInfAndSts>.*<\/OrgnlPmtInfAndSts>/s, '');
    const file = await openedAs('status-report', whole);
    expect(file.header).toMatchObject({ status: 'RJCT', reasons: ['AM04'], parts: [] });
    expect(await Array.fromAsync(file.lines())).toEqual([]);
  });

  it('may list exceptions only', async () => {
    const ofFile = '<NbOfTxsPerSts><DtldNbOfTxs>97</DtldNbOfTxs><DtldSts>ACSP</DtldSts></NbOfTxsPerSts>';
    const exceptions = text
      .replace('<OrgnlNbOfTxs>3', '<OrgnlNbOfTxs>100')
      .replace('<GrpSts>PART</GrpSts>', `<GrpSts>PART</GrpSts>${ofFile}`);
    expect(exceptions).toContain(ofFile);
    expect(await saidBy(exceptions)).toEqual(await saidBy(text));
  });

  it('may leave out what it says of a group or of the file as a whole', async () => {
    const listed = text.match(/<TxInfAndSts>.*?<\/TxInfAndSts>/gs) ?? [];
    const [, rejected = '', waiting = ''] = listed;
    const ofFile = '<NbOfTxsPerSts><DtldNbOfTxs>2</DtldNbOfTxs><DtldSts>RJCT</DtldSts></NbOfTxsPerSts>';
    const secondGroupRejected = text
      .replace('<GrpSts>PART</GrpSts>', `<GrpSts>PART</GrpSts>${ofFile}`)
      .replace('<PmtInfSts>PDNG', '<PmtInfSts>RJCT')
      .replace(waiting, '');
    expect((await saidBy(secondGroupRejected)).length).toBe(2);
    const allRejected = secondGroupRejected.replace('>PART<', '>RJCT<').replace(rejected, '');
    expect((await saidBy(allRejected)).length).toBe(1);
  });

  it('of a transfer of which nothing is said takes the status of the file', async () => {
    const file = text.replace('<PmtInfSts>PDNG</PmtInfSts>', '').replace('>PART<', '>ACTC<');
    expect((await saidBy(file)).at(-1)).toMatchObject({ status: 'ACTC', statusOf: 'file' });
  });
});

it('a file says the same in whatever chunks it comes', async () => {
  const bytes = Buffer.from(sample('notification.camt.054', ['Transfer massal', 'Transfer – massal 😀']));
  const whole = await linesOf(ofBytes(bytes));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async size => {
      expect(await linesOf(ofBytes(bytes, size))).toEqual(whole);
    }),
    { numRuns: 20, examples: [[1]] },
  );
});

it('spaces around an amount or a mark change nothing, as the schema has it', async () => {
  const spaced = sample(
    'statement.camt.053',
    ['>2500<', '>\n2500 <'],
    ['<bank:RvslInd>true', '<bank:RvslInd> true\n'],
  );
  expect(await saidBy(spaced)).toEqual(await saidBy(sample('statement.camt.053')));
});

it('comments, instructions, CDATA, spaces and a byte order mark change nothing', async () => {
  const plain = sample('notification.camt.054');
  const dressed = plain
    .replaceAll('<Ntry>', '<!-- <Ntry> --><?bank note?>\r\n\t<Ntry >')
    .replace('<Id>NTF-7</Id>', '<Id><![CDATA[NTF]]><!-- - -->-&#55;</Id>');
  expect(await saidBy(`\uFEFF${dressed}`)).toEqual(await saidBy(plain));
});
