import { expect, it } from '@jest/globals';
import { Fingerprints } from './fingerprints.js';

const prints = new Fingerprints('5a'.repeat(32));
const account = { bankCode: '129', accountNumber: '0011223344' };

it('an account is the same with its leading zeros and without, and at one bank only', () => {
  const { ofAccount } = { ofAccount: (change = {}) => prints.ofAccount({ ...account, ...change }) };
  expect(ofAccount({ accountNumber: '11223344' })).toBe(ofAccount());
  expect(ofAccount({ accountNumber: '1122334' })).not.toBe(ofAccount());
  expect(ofAccount({ bankCode: '008' })).not.toBe(ofAccount());
});

it('a person is the same in every spelling of the name, born in one year', () => {
  expect(prints.ofPerson('Soekarno', '60')).toBe(prints.ofPerson('Sukarno', '60'));
  expect(prints.ofPerson('Sukarno', '61')).not.toBe(prints.ofPerson('Sukarno', '60'));
});

it('says nothing of what it is made of, and is another under another key', () => {
  const other = new Fingerprints('5b'.repeat(32));
  for (const print of [
    prints.ofAccount(account),
    prints.ofPayee('Sukarno'),
    prints.ofPerson('Sukarno', '60'),
  ])
    expect(print).toMatch(/^[0-9a-f]{32}$/);
  expect(other.ofAccount(account)).not.toBe(prints.ofAccount(account));
  expect(prints.ofPayee('Sukarno')).not.toBe(prints.ofPerson('Sukarno', ''));
});
