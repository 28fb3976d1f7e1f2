import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RefusalCode } from '../faults/refusals.table.js';
import {
  codeOf,
  type Edit,
  ofBytes,
  ofText,
  refusalOf,
  type SampleName,
  saidLines,
  sample,
} from '../testing-files.js';
import { openBankFile } from './open-bank-file.js';

const latin1 = Buffer.from(sample('notification.camt.054', ['Transfer massal', 'Transfer café']), 'latin1');
const utf16 = Buffer.from(`\uFEFF${sample('notification.camt.054')}`, 'utf16le');
const cut = Buffer.from(`${sample('notification.camt.054').split('NTF-7')[0]}é`, 'utf8').subarray(0, -1);
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const SECRET = 'file:///etc/passwd';

const laughs = Array.from(
  { length: 9 },
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
);
const withDoctype = (doctype: string, ...edits: Edit[]): string =>
  sample('notification.camt.054', [DECLARATION, `${DECLARATION}${doctype}`], ...edits);

describe('a file that is no whole XML of UTF-8 is refused', () => {
  it.each<[string, Uint8Array, RefusalCode]>([
    ['nothing', Buffer.alloc(0), 'FILE_EMPTY'],
    ['Latin-1', latin1, 'FILE_NOT_UTF8'],
    ['UTF-16', utf16, 'FILE_NOT_UTF8'],
    ['a character cut in two', cut, 'FILE_NOT_UTF8'],
  ])('%s', async (_case, bytes, code) => {
    expect(await codeOf(ofBytes(bytes))).toBe(code);
  });

  it.each<[string, string, RefusalCode]>([
    ['another encoding', sample('notification.camt.054', ['UTF-8', 'ISO-8859-1']), 'FILE_NOT_UTF8'],
    ['XML 1.1', sample('notification.camt.054', ['1.0', '1.1']), 'FILE_XML_VERSION'],
    ['white space', ' \n ', 'FILE_TRUNCATED'],
    ['plain text', 'NTRY;42000000', 'FILE_NOT_WELL_FORMED'],
    [
      'an end that fits no start',
      sample('notification.camt.054', ['</Ntry>', '</Ntri>']),
      'FILE_NOT_WELL_FORMED',
    ],
    ['an unknown entity', sample('notification.camt.054', ['NTF-7', '&bank;']), 'FILE_NOT_WELL_FORMED'],
    ['an unbound prefix', sample('notification.camt.054', ['<Ntry>', '<b:Ntry>']), 'FILE_NOT_WELL_FORMED'],
    ['a control character', sample('notification.camt.054', ['NTF-7', 'NTF\u0001']), 'FILE_NOT_WELL_FORMED'],
    ['something after its end', `${sample('notification.camt.054')}<more/>`, 'FILE_NOT_WELL_FORMED'],
    ['two files in one', sample('notification.camt.054').repeat(2), 'FILE_NOT_WELL_FORMED'],
  ])('%s', async (_case, text, code) => {
    expect(await codeOf(ofText(text))).toBe(code);
  });

  it.each<SampleName>([
    'transfers.pain.001',
    'status-report.pain.002',
    'statement.camt.053',
    'notification.camt.054',
  ])('%s, cut off anywhere', async name => {
    const bytes = Buffer.from(sample(name).trimEnd());
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async length => {
        expect(await codeOf(ofBytes(bytes.subarray(0, length)))).toBe('FILE_TRUNCATED');
      }),
      { numRuns: 60, examples: [[1], [bytes.length - 1]] },
    );
  });

  it('says in which row', async () => {
    const text = sample('notification.camt.054', ['<Id>NTF-7</Id>', '<Id>NTF-7</Ident>']);
    const row = text.split('\n').findIndex(line => line.includes('>NTF-7<')) + 1;
    expect(await refusalOf(openBankFile(ofText(text)))).toMatchObject({ place: { row } });
  });
});

describe('a file with a DOCTYPE is refused', () => {
  it.each([
    ['an empty one', withDoctype('<!DOCTYPE Document>')],
    ['an external one', withDoctype(`<!DOCTYPE Document SYSTEM "${SECRET}">`)],
    [
      'an external entity',
      withDoctype(`<!DOCTYPE Document [<!ENTITY secret SYSTEM "${SECRET}">]>`, ['NTF-7', '&secret;']),
    ],
    ['a parameter entity', withDoctype(`<!DOCTYPE Document [<!ENTITY % x SYSTEM "${SECRET}"> %x;]>`)],
    [
      'a billion laughs',
      withDoctype(`<!DOCTYPE Document [<!ENTITY l0 "ha">${laughs.join('')}]>`, ['NTF-7', '&l9;']),
    ],
    [
      'a quadratic one',
      withDoctype(`<!DOCTYPE Document [<!ENTITY l0 "${'ha'.repeat(50_000)}">]>`, [
        'NTF-7',
        '&l0;'.repeat(1000),
      ]),
    ],
  ])('%s', async (_case, text) => {
    expect(await codeOf(ofText(text))).toBe('FILE_HAS_DOCTYPE');
  });

  it('one that never ends is not waited for', async () => {
    const endless = function* endless() {
      yield Buffer.from('<!DOCTYPE Document [');
      for (;;) yield Buffer.alloc(65_536, ' ');
    };
    expect(await codeOf(endless)).toBe('FILE_PIECE_TOO_LONG');
  });
});

describe('a file is refused that would not fit into memory', () => {
  function* endlessly(start: string, more: string): Generator<Uint8Array> {
    yield Buffer.from(start);
    for (;;) yield Buffer.from(more.repeat(1000));
  }
  const begun = sample('notification.camt.054').split('<Ntfctn>')[0] ?? '';

  it.each<[string, string, string, RefusalCode]>([
    ['a text without end', `${begun}<Ntfctn><Id>`, 'x', 'FILE_PIECE_TOO_LONG'],
    ['a comment without end', `${begun}<!--`, ' ', 'FILE_PIECE_TOO_LONG'],
    ['an entry without end', `${begun}<Ntfctn><Ntry>`, '<Amt/>', 'FILE_PIECE_TOO_LONG'],
    ['accounts without end', begun, '<Ntfctn><Id>1</Id></Ntfctn>', 'FILE_PIECE_TOO_LONG'],
    ['attributes without end', begun, `<Ntfctn x="${'x'.repeat(10_000)}"/>`, 'FILE_PIECE_TOO_LONG'],
    [
      'an entry that grows between its details',
      `${begun}<Ntfctn><Ntry><NtryDtls>`,
      `<TxDtls/><Btch x="${'x'.repeat(1000)}"/>`,
      'FILE_PIECE_TOO_LONG',
    ],
    ['elements in elements', begun, '<Ntfctn>', 'FILE_TOO_DEEP'],
  ])('%s', async (_case, start, more, code) => {
    expect(await codeOf(() => endlessly(start, more))).toBe(code);
  });
});

describe('a file of elements in elements', () => {
  const AROUND = 2;
  const deep = (depth: number): string =>
    sample('notification.camt.054', [
      '<Ntfctn>',
      `${'<x>'.repeat(depth - AROUND)}${'</x>'.repeat(depth - AROUND)}<Ntfctn>`,
    ]);

  it.each<[number, RefusalCode]>([
    [60, 'FILE_HEADER_AGAINST_SCHEMA'],
    [61, 'FILE_TOO_DEEP'],
  ])('%d deep is refused as %s', async (depth, code) => {
    expect(await codeOf(ofText(deep(depth)))).toBe(code);
  });
});

describe('a file of another message is refused', () => {
  it.each<[string, Edit[], RefusalCode]>([
    ['of an earlier version', [['camt.054.001.08', 'camt.054.001.02']], 'FILE_MESSAGE_VERSION'],
    ['of a later version', [['camt.054.001.08', 'camt.054.001.13']], 'FILE_MESSAGE_VERSION'],
    ['of another message', [['camt.054.001.08', 'camt.052.001.08']], 'FILE_NOT_A_BANK_FILE'],
    [
      'of no namespace',
      [[' xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"', '']],
      'FILE_NOT_A_BANK_FILE',
    ],
    ['of another namespace', [['urn:iso:std', 'urn:isa:std']], 'FILE_NOT_A_BANK_FILE'],
    [
      'in an envelope',
      [
        ['<Document xmlns', '<Envelope xmlns="urn:bank"><Document xmlns'],
        ['</Document>', '</Document></Envelope>'],
      ],
      'FILE_NOT_A_BANK_FILE',
    ],
    [
      'under another name',
      [
        ['<Document', '<Dokument'],
        ['</Document>', '</Dokument>'],
      ],
      'FILE_NOT_A_BANK_FILE',
    ],
  ])('%s', async (_case, edits, code) => {
    expect(await codeOf(ofText(sample('notification.camt.054', ...edits)))).toBe(code);
  });

  it('says which version is wanted', async () => {
    const text = sample('notification.camt.054', ['camt.054.001.08', 'camt.054.001.02']);
    const { values, told } = await refusalOf(openBankFile(ofText(text)));
    expect(values).toEqual({ found: 'camt.054.001.02', expected: 'camt.054.001.08' });
    expect(told.fix.en).toBe('Ask the bank for camt.054.001.08.');
  });
});

describe('a file whose header does not follow the schema is refused', () => {
  it.each<[string, SampleName, Edit[], string]>([
    ['without a message id', 'notification.camt.054', [['<MsgId>BANKCONTOH-NTF-7</MsgId>', '']], 'CreDtTm'],
    ['of no day', 'notification.camt.054', [['2026-11-20T14:00:00', '2026-02-30T14:00:00']], 'CreDtTm'],
    ['without an id of its own', 'notification.camt.054', [['<Id>NTF-7</Id>', '']], 'Acct'],
    [
      'with another message in it',
      'notification.camt.054',
      [
        ['BkToCstmrDbtCdtNtfctn', 'BkToCstmrStmt'],
        ['/BkToCstmrDbtCdtNtfctn', '/BkToCstmrStmt'],
      ],
      '?',
    ],
    ['with text between elements', 'notification.camt.054', [['<Ntfctn>', '<Ntfctn>text']], 'Ntfctn'],
    [
      'with an entry after the end of its account',
      'statement.camt.053',
      [['<bank:Ntry>', '<bank:AddtlStmtInf>x</bank:AddtlStmtInf><bank:Ntry>']],
      '?',
    ],
    [
      'of a group without transfers',
      'transfers.pain.001',
      [
        [
          '<PmtInf><PmtInfId>CONTOH-20261120-2',
          '<PmtInf><PmtInfId>X</PmtInfId></PmtInf><PmtInf><PmtInfId>CONTOH-20261120-2',
        ],
      ],
      'PmtInf',
    ],
    ['with an unknown attribute', 'status-report.pain.002', [['<GrpHdr>', '<GrpHdr x="1">']], 'GrpHdr'],
  ])('%s', async (_case, name, edits, element) => {
    const refusal = await refusalOf(openBankFile(ofText(sample(name, ...edits))));
    expect(refusal.code).toBe('FILE_HEADER_AGAINST_SCHEMA');
    expect(refusal.values['problemEn']).toMatch(element === '?' ? /^\S+: / : new RegExp(`^${element}: `));
  });
});

describe('a file whose totals do not agree with its entries is refused', () => {
  const twice: Edit = ['<bank:Ntry>', '<bank:Ntry/><bank:Ntry>'];

  it.each<[string, SampleName, Edit[], RefusalCode]>([
    ['a debit made larger', 'statement.camt.053', [['>2500<', '>2501<']], 'FILE_SUM_DISAGREES'],
    ['a part of a rupiah', 'statement.camt.053', [['>2500<', '>2500.01<']], 'FILE_SUM_DISAGREES'],
    ['an entry too many', 'statement.camt.053', [twice], 'FILE_COUNT_DISAGREES'],
    ['the sum of all', 'statement.camt.053', [['>64002500<', '>64002501<']], 'FILE_SUM_DISAGREES'],
    ['the net sum', 'statement.camt.053', [['>20002500<', '>20002501<']], 'FILE_SUM_DISAGREES'],
    [
      'the direction of the net sum',
      'statement.camt.053',
      [['20002500</bank:Amt><bank:CdtDbtInd>DBIT', '20002500</bank:Amt><bank:CdtDbtInd>CRDT']],
      'FILE_SUM_DISAGREES',
    ],
    [
      'the sum of credits',
      'statement.camt.053',
      [['Sum>22000000<', 'Sum>22000000.1<']],
      'FILE_SUM_DISAGREES',
    ],
    [
      'the number of debits',
      'statement.camt.053',
      [['NbOfNtries>3<', 'NbOfNtries>2<']],
      'FILE_COUNT_DISAGREES',
    ],
    [
      'the opening balance',
      'statement.camt.053',
      [['500000000.00', '500000001.00']],
      'FILE_BALANCE_DISAGREES',
    ],
    ['the closing balance', 'statement.camt.053', [['479997500', '479997500.01']], 'FILE_BALANCE_DISAGREES'],
    [
      'a movement that is not booked',
      'statement.camt.053',
      [['<bank:Cd>BOOK', '<bank:Cd>PDNG']],
      'FILE_BALANCE_DISAGREES',
    ],
    ['no opening balance', 'statement.camt.053', [['OPBD', 'ITBD']], 'FILE_BALANCE_MISSING'],
    ['no closing balance', 'statement.camt.053', [['CLBD', 'CLAV']], 'FILE_BALANCE_MISSING'],
    [
      'an account in dollars',
      'statement.camt.053',
      [['<bank:Ccy>IDR', '<bank:Ccy>USD']],
      'FILE_ACCOUNT_NOT_IN_RUPIAH',
    ],
    [
      'a balance in dollars',
      'statement.camt.053',
      [['Ccy="IDR">500000000.00', 'Ccy="USD">500000000.00']],
      'FILE_ACCOUNT_NOT_IN_RUPIAH',
    ],
    [
      'the number of a notification',
      'notification.camt.054',
      [['NbOfNtries>2<', 'NbOfNtries>3<']],
      'FILE_COUNT_DISAGREES',
    ],
    [
      'more statuses than transfers',
      'status-report.pain.002',
      [['<OrgnlNbOfTxs>3', '<OrgnlNbOfTxs>2']],
      'FILE_COUNT_DISAGREES',
    ],
    [
      'more statuses than a group has',
      'status-report.pain.002',
      [['<OrgnlNbOfTxs>2', '<OrgnlNbOfTxs>1']],
      'FILE_COUNT_DISAGREES',
    ],
    [
      'another sum of the orders of a group',
      'status-report.pain.002',
      [
        [
          '<OrgnlPmtInfId>CONTOH-20261120-2</OrgnlPmtInfId>',
          '<OrgnlPmtInfId>2</OrgnlPmtInfId><OrgnlNbOfTxs>1</OrgnlNbOfTxs><OrgnlCtrlSum>278000001</OrgnlCtrlSum>',
        ],
        [
          'VO</OrgnlEndToEndId>\n      </TxInfAndSts>\n    </OrgnlPmtInfAndSts>\n  </C',
          'VO</OrgnlEndToEndId><OrgnlTxRef><Amt><InstdAmt Ccy="IDR">278000000</InstdAmt></Amt></OrgnlTxRef>\n      </TxInfAndSts>\n    </OrgnlPmtInfAndSts>\n  </C',
        ],
      ],
      'FILE_SUM_DISAGREES',
    ],
    [
      'fewer of a status',
      'status-report.pain.002',
      [['<DtldNbOfTxs>1', '<DtldNbOfTxs>2']],
      'FILE_COUNT_DISAGREES',
    ],
    [
      'another sum of a status',
      'status-report.pain.002',
      [['<DtldCtrlSum>20000000', '<DtldCtrlSum>20000001']],
      'FILE_SUM_DISAGREES',
    ],
    [
      'a rejected transfer that is not listed',
      'status-report.pain.002',
      [['<TxSts>RJCT', '<TxSts>ACSP']],
      'FILE_COUNT_DISAGREES',
    ],
    [
      'more rejected transfers of the file than are listed',
      'status-report.pain.002',
      [
        [
          '<GrpSts>PART</GrpSts>',
          '<GrpSts>PART</GrpSts><NbOfTxsPerSts><DtldNbOfTxs>2</DtldNbOfTxs><DtldSts>RJCT</DtldSts></NbOfTxsPerSts>',
        ],
      ],
      'FILE_COUNT_DISAGREES',
    ],
    [
      'fewer rejected transfers of a rejected group than are listed',
      'status-report.pain.002',
      [
        ['<OrgnlNbOfTxs>2</OrgnlNbOfTxs>', '<OrgnlNbOfTxs>2</OrgnlNbOfTxs><PmtInfSts>RJCT</PmtInfSts>'],
        ['<DtldNbOfTxs>1</DtldNbOfTxs>\n        <DtldSts>RJCT', '<DtldNbOfTxs>0</DtldNbOfTxs><DtldSts>RJCT'],
      ],
      'FILE_COUNT_DISAGREES',
    ],
    ['the count of transfers', 'transfers.pain.001', [['<NbOfTxs>3', '<NbOfTxs>4']], 'FILE_COUNT_DISAGREES'],
    ['the count of a group', 'transfers.pain.001', [['<NbOfTxs>2', '<NbOfTxs>1']], 'FILE_COUNT_DISAGREES'],
    ['the control sum', 'transfers.pain.001', [['320000000.00', '320000000.01']], 'FILE_SUM_DISAGREES'],
    [
      'the control sum of a group',
      'transfers.pain.001',
      [['42000000.00', '42000001.00']],
      'FILE_SUM_DISAGREES',
    ],
  ])('%s', async (_case, name, edits, code) => {
    expect(await codeOf(ofText(sample(name, ...edits)))).toBe(code);
  });

  it.each<[string, Edit[], RefusalCode]>([
    [
      'decimals in a control sum',
      [
        ['320000000.00', '320000000.50'],
        ['42000000.00', '42000000.50'],
        ['20000000.00', '20000000.50'],
      ],
      'FILE_SUM_NOT_WHOLE',
    ],
    ['a time without a zone', [['2026-11-20T02:00:00Z', '2026-11-20T02:00:00']], 'FILE_DATE'],
    ['a payer without an account', [['<Dbtr><Nm>Lembaga Contoh</Nm></Dbtr>', '<Dbtr/>']], 'BATCH_DEBTOR'],
  ])('our own transfers with %s', async (_case, edits, code) => {
    expect(await codeOf(ofText(sample('transfers.pain.001', ...edits)))).toBe(code);
  });
});

describe('a file that changes between its two readings', () => {
  const first = sample('notification.camt.054');

  it.each([
    ['into another of its kind', sample('notification.camt.054', ['BC0000001', 'BC0000009'])],
    ['into a part of itself', first.slice(0, -20)],
    ['into another message', sample('statement.camt.053')],
    ['into nothing', ''],
  ])('%s is refused at the latest at its end', async (_case, second) => {
    const texts = [first, second];
    const file = await openBankFile(() => [Buffer.from(texts.shift() ?? '')]);
    const { code } = await refusalOf(saidLines(file));
    expect(code).toBe('FILE_CHANGED_WHILE_READ');
  });
});

it('a refusal tells what and how to mend it in both languages, and nothing personal', async () => {
  const texts = [
    sample('statement.camt.053', ['>2500<', '>2501<']),
    sample('transfers.pain.001', ['<Nm>Lembaga Contoh</Nm></InitgPty>', '<Nm/></InitgPty>']),
    sample('notification.camt.054', ['<Ntfctn>', '<Ntfctn>Ni Contoh']),
  ];
  for (const text of texts) {
    const { told, message } = await refusalOf(openBankFile(ofText(text)));
    for (const words of [told.id, told.en, told.fix.id, told.fix.en]) {
      expect(words).toMatch(/\.$/);
      expect(words).not.toMatch(/[{}]/);
      expect(message).toContain(words);
    }
    expect(message).not.toMatch(/Contoh|900000000|000111/);
  }
});
