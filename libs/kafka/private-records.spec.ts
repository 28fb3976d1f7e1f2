import { describe, expect, it } from '@jest/globals';
import { decodeRecord, toRecordMessage } from './private-records.js';

const RECORD_ID = '0199a000-0000-7000-8000-000000000051';
const data = {
  claimId: '0199a000-0000-7000-8000-000000000006',
  narrative: 'Jatuh dari pohon',
  diagnosis: null,
};

function message(changes: { key?: string; headers?: object; value?: Buffer | null } = {}) {
  const record = { recordId: RECORD_ID, version: 2, kind: 'CaseRecord', schemaVersion: 1 };
  const content = { data: JSON.stringify(data), salt: 'salt', commitment: 'commitment' };
  const { key, value, headers } = toRecordMessage('claims', { ...record, ...content });
  return {
    offset: '0',
    key: Buffer.from(changes.key ?? key),
    value: changes.value === undefined ? value : changes.value,
    headers: { ...headers, ...changes.headers },
  };
}
const newer = { headers: { ce_dataschema: 'urn:santunan:schema:CaseRecord:2' } };
const other = { headers: { ce_type: 'Invented', ce_dataschema: 'urn:santunan:schema:Invented:1' } };

describe('a message of a private topic', () => {
  it('is a version of a record', () => {
    expect(decodeRecord(message())).toEqual({
      understood: true,
      record: {
        ...{ recordId: RECORD_ID, version: 2, kind: 'CaseRecord', schemaVersion: 1 },
        ...{ data, salt: 'salt', commitment: 'commitment' },
      },
    });
  });

  it('is understood in every version that was published, as it was written', () => {
    const payee = { payeeId: RECORD_ID, name: 'Contoh', nik: null, bankCode: '129' };
    const paid = { ...payee, accountNumber: '0110200001001', accountName: 'CONTOH' };
    for (const [schemaVersion, content] of [
      [1, paid] as const,
      [2, { ...paid, email: 'a@contoh.example' }] as const,
    ]) {
      const of = { recordId: RECORD_ID, version: 1, kind: 'PayeeRecord', schemaVersion };
      const written = toRecordMessage('claims', {
        ...of,
        data: JSON.stringify(content),
        salt: 's',
        commitment: 'c',
      });
      const decoded = decodeRecord({ ...written, offset: '0', key: Buffer.from(written.key) });
      expect(decoded).toMatchObject({ understood: true, record: { schemaVersion, data: content } });
    }
    const early = { ...paid, email: 'a@contoh.example' };
    const of = { recordId: RECORD_ID, version: 1, kind: 'PayeeRecord', schemaVersion: 1 };
    const written = toRecordMessage('claims', {
      ...of,
      data: JSON.stringify(early),
      salt: 's',
      commitment: 'c',
    });
    expect(decodeRecord({ ...written, offset: '0', key: Buffer.from(written.key) })).toMatchObject({
      understood: false,
      cause: 'malformed',
    });
  });

  it.each([
    ['of a known kind', {}],
    ['of a newer version', newer],
    ['of a kind not known', other],
  ])('without a value is a tombstone %s', (_what, changes) => {
    expect(decodeRecord(message({ ...changes, value: null }))).toMatchObject({
      understood: true,
      record: { recordId: RECORD_ID, version: 2, data: null },
    });
  });

  it.each([
    ['of a newer version', newer, 'This build does not know CaseRecord version 2'],
    ['of a kind not known', other, 'This build does not know Invented version 1'],
  ])('%s is kept for a build that knows it', (_what, changes, error) => {
    expect(decodeRecord(message(changes))).toMatchObject({
      understood: false,
      ...{ cause: 'not-understood', error, stream: RECORD_ID, version: 2 },
    });
  });

  it('without headers is malformed, also when it has no value: it erases nothing', () => {
    for (const value of [Buffer.from('{}'), null]) {
      expect(decodeRecord({ ...message({ value }), headers: undefined })).toMatchObject({
        understood: false,
        cause: 'malformed',
      });
    }
  });

  it.each<[string, Parameters<typeof message>[0], string]>([
    ['whose key is no record', { key: '-'.repeat(36).concat('/1') }, 'The key is not <record>/<version>'],
    ['whose key and id differ', { headers: { ce_id: `${RECORD_ID}/3` } }, 'ce_id differs from the key'],
    ['of another CloudEvents version', { headers: { ce_specversion: '2' } }, 'ce_specversion is not 1.0'],
    [
      'with endless headers',
      { headers: { ce_x: 'x'.repeat(9_000) } },
      'The headers are longer than 8192 bytes',
    ],
    ['with unprintable headers', { headers: { ce_x: '\0' } }, 'A header has unprintable characters'],
    [
      'that breaks its contract',
      { value: Buffer.from('{}') },
      'The data break their contract at: salt, commitment, data',
    ],
  ])('%s is malformed', (_what, changes, error) => {
    expect(decodeRecord(message(changes))).toMatchObject({ understood: false, cause: 'malformed', error });
  });

  it('tells what is wrong without a word of the content', () => {
    const content = { salt: 's', commitment: 'c', data: { ...data, 'Ni Luh Contoh': '5106014508780000' } };
    const decoded = decodeRecord(message({ value: Buffer.from(JSON.stringify(content)) }));
    expect(decoded).toMatchObject({ error: 'The data break their contract at: its members' });
  });
});
