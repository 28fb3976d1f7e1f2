import { describe, expect, it } from '@jest/globals';
import type { LineFault } from '../faults/line-fault.js';
import type { LineFaultCode } from '../faults/line-faults.table.js';
import { type Edit, linesOf, ofText, openedAs, type SampleName, saidBy, sample } from '../testing-files.js';

interface Isolated {
  readonly name: SampleName;
  readonly edits: readonly Edit[];
  /** Which lines are faulty, from 1; all others stay as they were. */
  readonly lines: readonly number[];
  readonly element: string;
}

const statement = (lines: readonly number[], element: string, ...edits: Edit[]): Isolated => ({
  name: 'statement.camt.053',
  edits,
  lines,
  element,
});
const notification = (lines: readonly number[], element: string, ...edits: Edit[]): Isolated => ({
  name: 'notification.camt.054',
  edits,
  lines,
  element,
});
const report = (lines: readonly number[], element: string, ...edits: Edit[]): Isolated => ({
  name: 'status-report.pain.002',
  edits,
  lines,
  element,
});
const transfers = (lines: readonly number[], element: string, ...edits: Edit[]): Isolated => ({
  name: 'transfers.pain.001',
  edits,
  lines,
  element,
});

const FEE = '<bank:Amt Ccy="IDR">2500</bank:Amt>';
const FEE_DEBITED = `${FEE}\n        <bank:CdtDbtInd>DBIT</bank:CdtDbtInd>`;
const CREDITED = '<bank:CdtDbtInd>CRDT</bank:CdtDbtInd>\n        <bank:RvslInd>';
const RETURNED = '<Amt Ccy="IDR">22000000.00</Amt>';
const NEXT_DETAIL = '</TxDtls>\n          <TxDtls>';
const IN_A_SECOND_BATCH = (count: number): string =>
  `</TxDtls></NtryDtls><NtryDtls><Btch><NbOfTxs>${count}</NbOfTxs></Btch><TxDtls>`;
const BEYOND = '<Amt Ccy="IDR">9007199254740993</Amt>';
const SPOOF = `lines.xml:5: Schemas validity error : Element 'Amt': It is this one.`;
const REFERENCE = '0BBPT1171DBOVQ3CM3QJIVC1OO';
const OTHER = '3F1GEISEIBBHMOT7OA3CM3QJIV';

/** Every code with the ways to it: the type wants one for each. */
const FAULTS: Readonly<Record<LineFaultCode, readonly (readonly [string, Isolated])[]>> = {
  LINE_AGAINST_SCHEMA: [
    ['points in an amount', statement([4], 'Amt', [FEE, '<bank:Amt Ccy="IDR">2.500,00</bank:Amt>'])],
    ['no currency', statement([4], 'Amt', [FEE, '<bank:Amt>2500</bank:Amt>'])],
    [
      'a day that is none',
      statement([3], 'Dt', [
        '<bank:Dt>2026-11-20</bank:Dt></bank:BookgDt>\n        <bank:BkTxCd>',
        '<bank:Dt>2026-11-31</bank:Dt></bank:BookgDt>\n        <bank:BkTxCd>',
      ]),
    ],
    ['an unknown element', statement([4], '?', [FEE, `${FEE}<bank:Upah/>`])],
    ['a debt for an amount', statement([4], 'Amt', [FEE, '<bank:Amt Ccy="IDR">-2500</bank:Amt>'])],
    ['a direction that is none', statement([3], 'CdtDbtInd', [CREDITED, CREDITED.replace('CRDT', 'CREDIT')])],
    ['no direction', statement([3], 'RvslInd', [CREDITED, '<bank:RvslInd>'])],
    [
      'a status too long',
      statement([4], 'Cd', [
        `${FEE_DEBITED}\n        <bank:Sts><bank:Cd>BOOK`,
        `${FEE_DEBITED}<bank:Sts><bank:Cd>BOOKED`,
      ]),
    ],
    [
      'no status',
      statement([4], 'BkTxCd', [
        `${FEE_DEBITED}\n        <bank:Sts><bank:Cd>BOOK</bank:Cd></bank:Sts>`,
        FEE_DEBITED,
      ]),
    ],
    ['an element of another namespace', statement([4], 'Amt', [FEE, `${FEE}<x:Amt xmlns:x="urn:x"/>`])],
    [
      'an element in the wrong place',
      notification(
        [1],
        'Refs',
        ['<Refs><AcctSvcrRef>BC0000001', '<Amt Ccy="IDR">20000000</Amt><Refs><AcctSvcrRef>BC0000001'],
        ['</Refs>\n            <Amt Ccy="IDR">20000000.00</Amt>', '</Refs>'],
      ),
    ],
    ['a reference too long', notification([2], 'EndToEndId', [REFERENCE, 'X'.repeat(36)])],
    [
      'a fault of a batch, in each of its payments',
      notification([1, 2], 'Sts', ['<Sts><Cd>BOOK</Cd></Sts>', '<Sts/>']),
    ],
    [
      'a fault after the details, in the last of them',
      notification([2], 'AddtlNtryInf', ['Transfer massal', 'x'.repeat(501)]),
    ],
    [
      'two problems, of which the first is told',
      report(
        [2],
        'OrgnlInstrId',
        [`<OrgnlInstrId>${REFERENCE}`, `<OrgnlInstrId>${'X'.repeat(36)}`],
        [`<OrgnlEndToEndId>${REFERENCE}`, `<OrgnlEndToEndId>${'X'.repeat(36)}`],
      ),
    ],
    [
      'a text that pretends to be what the check says of another line',
      statement([1], 'UETR', ['<bank:UETR>', `<bank:UETR>\n${SPOOF}\n&#10;${SPOOF}&#13;`]),
    ],
    ['a UETR of version 5', transfers([2], 'UETR', ['0b5e7a10-9c2d-4e3f', '0b5e7a10-9c2d-5e3f'])],
  ],
  LINE_CURRENCY: [
    ['an entry in dollars', statement([4], 'Amt', [FEE, '<bank:Amt Ccy="USD">2500</bank:Amt>'])],
    [
      'a detail in dollars',
      notification([2], 'Amt', [
        '<Amt Ccy="IDR">22000000.00</Amt>\n          </TxDtls>',
        '<Amt Ccy="USD">22000000.00</Amt>\n          </TxDtls>',
      ]),
    ],
    ['a transfer in dollars', transfers([2], 'InstdAmt', ['Ccy="IDR">22000000', 'Ccy="USD">22000000'])],
    ['an order in dollars', report([1], 'InstdAmt', ['Ccy="IDR"', 'Ccy="USD"'])],
  ],
  LINE_AMOUNT_NOT_WHOLE: [
    [
      'half a rupiah that the totals know of',
      statement(
        [4],
        'Amt',
        [FEE, '<bank:Amt Ccy="IDR">2500.50</bank:Amt>'],
        ['64002500', '64002500.5'],
        ['20002500', '20002500.50'],
        ['42002500.00', '42002500.5'],
        ['479997500', '479997499.5'],
      ),
    ],
    [
      'more than a safe integer',
      notification(
        [3],
        'Amt',
        [`${RETURNED}\n        <CdtDbtInd>CRDT`, `${BEYOND}\n        <CdtDbtInd>CRDT`],
        [`${RETURNED}\n            <CdtDbtInd>CRDT`, `${BEYOND}\n            <CdtDbtInd>CRDT`],
      ),
    ],
  ],
  LINE_AMOUNT_UNREADABLE: [
    [
      'a batch with a payment of no amount',
      notification([1, 2], 'TxDtls/Amt', [
        '</Refs>\n            <Amt Ccy="IDR">20000000.00</Amt>',
        '</Refs>',
      ]),
    ],
    [
      'an equivalent amount',
      transfers([2], 'InstdAmt', [
        '<InstdAmt Ccy="IDR">22000000.00</InstdAmt>',
        '<EqvtAmt><Amt Ccy="IDR">22000000</Amt><CcyOfTrf>IDR</CcyOfTrf></EqvtAmt>',
      ]),
    ],
  ],
  LINE_PARTS_DISAGREE: [
    [
      'a batch of another sum',
      notification([1, 2], 'NtryDtls', ['<Amt Ccy="IDR">20000000.00', '<Amt Ccy="IDR">20000001.00']),
    ],
    ['a batch of another number', notification([1, 2], 'NtryDtls', ['<NbOfTxs>2', '<NbOfTxs>3'])],
    [
      'two batches, one of another number',
      notification([1, 2], 'NtryDtls', ['<NbOfTxs>2', '<NbOfTxs>1'], [NEXT_DETAIL, IN_A_SECOND_BATCH(2)]),
    ],
    [
      'a detail of another direction',
      notification([3], 'NtryDtls', [
        '<CdtDbtInd>CRDT</CdtDbtInd>\n            <RtrInf>',
        '<CdtDbtInd>DBIT</CdtDbtInd>\n            <RtrInf>',
      ]),
    ],
  ],
  LINE_DATE: [
    [
      'a booking in a year of five digits',
      statement([1], 'BookgDt', ['<bank:BookgDt><bank:Dt>2026', '<bank:BookgDt><bank:Dt>12026']),
    ],
    [
      'a value in a year of five digits',
      statement([1], 'ValDt', ['<bank:ValDt><bank:Dt>2026', '<bank:ValDt><bank:Dt>12026']),
    ],
  ],
  LINE_STATUS_MISSING: [
    [
      'nothing said of anything',
      report([3], 'TxSts', ['<GrpSts>PART</GrpSts>', ''], ['<PmtInfSts>PDNG</PmtInfSts>', '']),
    ],
    ['of one among others', report([2], 'TxSts', ['<TxSts>RJCT</TxSts>', ''])],
    ['only that transfers differ', report([3], 'TxSts', ['<PmtInfSts>PDNG</PmtInfSts>', ''])],
  ],
  LINE_STATUS_UNKNOWN: [
    ['a status of nobody', report([3], 'TxSts', ['>PDNG<', '>ZZZZ<'])],
    ['of one among others that are counted', report([2], 'TxSts', ['<TxSts>RJCT', '<TxSts>RJKT'])],
    [
      'a status that only a group can have',
      report([1], 'TxSts', ['<TxSts>ACSC', '<TxSts>PART'], ['<DtldSts>ACSC', '<DtldSts>PART']),
    ],
    ['a status of a transfer', report([1], 'TxSts', ['<TxSts>ACSC', '<TxSts>acsc'])],
  ],
  TRANSFER_REFERENCE: [
    [
      'a reference of another system',
      transfers([2], 'EndToEndId', [`<EndToEndId>${REFERENCE}`, '<EndToEndId>INV-1']),
    ],
    ['two references', transfers([2], 'InstrId', [`<InstrId>${REFERENCE}`, `<InstrId>${OTHER}`])],
    ['a UETR of another payment', transfers([2], 'UETR', ['0b5e7a10-9c2d-4e3f', '0b5e7a11-9c2d-4e3f'])],
  ],
  TRANSFER_AMOUNT: [
    [
      'an amount of nothing',
      transfers(
        [2],
        'InstdAmt',
        ['>22000000.00', '>0.00'],
        ['320000000.00', '298000000.00'],
        ['42000000.00', '20000000.00'],
      ),
    ],
  ],
  TRANSFER_ACCOUNT: [
    ['an account with a sign', transfers([2], 'CdtrAcct', ['>9000000002<', '>9000-000-002<'])],
  ],
  TRANSFER_BANK_CODE: [['a bank code of two digits', transfers([2], 'CdtrAgt', ['<MmbId>014', '<MmbId>14'])]],
  TRANSFER_BIC: [],
  TRANSFER_TEXT: [['a name that turns', transfers([2], 'Cdtr/Nm', ['I Contoh Dua', 'I \u202EContoh Dua'])]],
  TRANSFER_REPEATED: [
    [
      'the same payment again',
      transfers(
        [2],
        'EndToEndId',
        [`<InstrId>${REFERENCE}`, `<InstrId>${OTHER}`],
        [`<EndToEndId>${REFERENCE}`, `<EndToEndId>${OTHER}`],
        ['0b5e7a10-9c2d-4e3f-a1b2-c3d4e5f60718', '6f0c1d2e-3a4b-4c6d-8e9f-0a1b2c3d4e5f'],
      ),
    ],
  ],
};

const CASES = Object.entries(FAULTS).flatMap(([code, ways]) =>
  ways.map(([way, isolated]) => [code, way, isolated] as const),
);

interface ReadLine {
  readonly line: number;
  readonly value?: unknown;
  readonly fault?: LineFault;
}

const alreadyRead = new Map<string, Promise<ReadLine[]>>();

/** The lines of a sample with edits, read once for all tests that ask for them. */
function linesWith(name: SampleName, edits: readonly Edit[] = []): Promise<ReadLine[]> {
  const text = sample(name, ...edits);
  const lines = alreadyRead.get(text) ?? (linesOf(ofText(text)) as Promise<ReadLine[]>);
  alreadyRead.set(text, lines);
  return lines;
}

describe('one bad entry is left out, and the others go on', () => {
  it.each(CASES)('%s: %s', async (code, _way, { name, edits, lines, element }) => {
    const before = await linesWith(name);
    const read = await linesWith(name, edits);
    expect(read.map(({ line }) => line)).toEqual(before.map(({ line }) => line));
    for (const { line, value, fault } of read) {
      if (lines.includes(line))
        expect({ line, code: fault?.code, element: fault?.element }).toEqual({ line, code, element });
      else expect({ line, fault }).toEqual({ line, fault: undefined });
      if (!lines.includes(line)) expect(value).toEqual(before[line - 1]?.value);
    }
  });

  it.each(CASES)(
    '%s: %s is told in both languages, and nothing personal',
    async (_code, _way, { name, edits, lines }) => {
      const read = await linesWith(name, edits);
      const told = read.filter(({ line }) => lines.includes(line)).map(({ fault }) => fault);
      for (const fault of told) {
        for (const words of [fault?.id, fault?.en, fault?.fix.id, fault?.fix.en]) {
          expect(words).toMatch(/^\S.*\.$/);
          expect(words).not.toMatch(/[{}]/);
        }
        expect(fault?.id).not.toBe(fault?.en);
        expect(JSON.stringify(fault)).not.toMatch(/Contoh|900000000|9000-000|000111|X{10}/);
      }
    },
  );
});

it('a fault far into a file is found at its line, whatever was checked together', async () => {
  const MANY = 11_000;
  const FAULTY = [4_999, 5_001, 10_500];
  const one = '<TxInfAndSts><TxSts>ACSC</TxSts></TxInfAndSts>';
  const wrong = one.replace('</TxSts>', '</TxSts><Upah/>');
  const all = Array.from({ length: MANY }, (_, index) => (FAULTY.includes(index + 1) ? wrong : one));
  const groups = /<OrgnlPmtInfAndSts>.*<\/OrgnlPmtInfAndSts>/s;
  const text = sample('status-report.pain.002', ['<OrgnlNbOfTxs>3</OrgnlNbOfTxs>', '']).replace(
    groups,
    `<OrgnlPmtInfAndSts><OrgnlPmtInfId>1</OrgnlPmtInfId>${all.join('')}</OrgnlPmtInfAndSts>`,
  );
  const read = (await linesOf(ofText(text.replace(/<OrgnlCtrlSum>.*<\/OrgnlCtrlSum>/, '')))) as ReadLine[];
  expect(read.map(({ line }) => line)).toEqual(all.map((_xml, index) => index + 1));
  expect(read.filter(({ fault }) => fault).map(({ line }) => line)).toEqual(FAULTY);
});

describe('an amount that cannot be read', () => {
  it('leaves sums and balances open, and says so', async () => {
    const text = sample(
      'statement.camt.053',
      [FEE, '<bank:Amt Ccy="USD">2500</bank:Amt>'],
      ['479997500', '1'],
    );
    const { header } = await openedAs('statement', text);
    expect(header.parts[0]).toMatchObject({ entries: 4, unreadable: 1 });
  });

  it('does not hide an entry that is missing', async () => {
    const text = sample(
      'statement.camt.053',
      [FEE, '<bank:Amt Ccy="USD">2500</bank:Amt>'],
      ['NbOfNtries>4<', 'NbOfNtries>5<'],
    );
    await expect(openedAs('statement', text)).rejects.toMatchObject({ code: 'FILE_COUNT_DISAGREES' });
  });
});

describe('an entry with its details in several batches', () => {
  it('is read as if they were in one', async () => {
    const text = sample(
      'notification.camt.054',
      ['<NbOfTxs>2', '<NbOfTxs>1'],
      [NEXT_DETAIL, IN_A_SECOND_BATCH(1)],
    );
    expect(await saidBy(text)).toEqual(await saidBy(sample('notification.camt.054')));
  });

  it('has a fault of one batch at the details of that batch', async () => {
    const wrong = IN_A_SECOND_BATCH(1).replace('<Btch>', '<Btch x="1">');
    const text = sample('notification.camt.054', ['<NbOfTxs>2', '<NbOfTxs>1'], [NEXT_DETAIL, wrong]);
    const [first, , third] = await saidBy(sample('notification.camt.054'));
    expect(await saidBy(text)).toEqual([first, 'LINE_AGAINST_SCHEMA', third]);
  });
});

describe('what is supplementary', () => {
  it('may be of any namespace', async () => {
    const more =
      '<SplmtryData><Envlp><x:more xmlns:x="urn:x" x:a="1" xml:lang="id" b="&lt;&quot;"><x:y/><Document xmlns=""/>&amp;</x:more></Envlp></SplmtryData>';
    const text = sample('notification.camt.054', ['</TxDtls>', `${more}</TxDtls>`]);
    expect(await saidBy(text)).toEqual(await saidBy(sample('notification.camt.054')));
  });
});
