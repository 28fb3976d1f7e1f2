import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { eventContracts, findRecordContract, latestContract, recordContracts, upcast } from '#contracts';
import {
  appendToLock,
  brokenPromises,
  type Contract,
  nameOf,
  publishedSchema,
  readLock,
  unpublished,
} from '../../libs/contracts/lock.js';
import { contractsFolder } from '../../libs/contracts/publish.js';
import { samplePath } from '../../libs/contracts/samples.js';

const folder = contractsFolder();
const contracts: readonly Contract[] = [...eventContracts, ...recordContracts];
const lockText = readFileSync(join(folder, 'published.lock'), 'utf8');
const sampleOf = (contract: Contract): unknown =>
  JSON.parse(readFileSync(join(folder, samplePath(contract)), 'utf8'));
const named = contracts.map((contract): [string, Contract] => [
  `${nameOf(contract)} v${contract.version}`,
  contract,
]);

const [first] = eventContracts;
if (!first) throw new Error('There is no contract');
const wider: Contract = { ...first, schema: z.strictObject({ anything: z.string() }) };

describe('the frozen samples', () => {
  it.each(named)('%s is what its contract accepts, unchanged', (_name, contract) => {
    const sample = sampleOf(contract);
    expect(contract.schema.parse(sample)).toEqual(sample);
  });

  it.each(eventContracts.map(contract => [`${contract.type} v${contract.version}`, contract] as const))(
    '%s can still be read as its newest version',
    (_name, contract) => {
      const read = upcast(contract.type, contract.version, sampleOf(contract));
      expect(latestContract(contract.type).schema.safeParse(read).error).toBeUndefined();
    },
  );

  it.each(recordContracts.map(contract => [`${contract.kind} v${contract.version}`, contract] as const))(
    '%s is also one of its newest version, as it stands: events commit to it',
    (_name, contract) => {
      const sample = sampleOf(contract);
      expect(findRecordContract(contract.kind)?.schema.parse(sample)).toEqual(sample);
    },
  );

  it('are one per contract, and none is left over', () => {
    const found = globSync('**/*.sample.json', { cwd: folder }).map(path => path.replaceAll('\\', '/'));
    expect(found.toSorted()).toEqual(contracts.map(samplePath).toSorted());
  });

  it('of events hold nothing that looks like personal data', () => {
    const suspicious = eventContracts.filter(contract =>
      /"\d{16}"|"\d{11}"|account|nik"|birthDate|"(name|diagnosis|narrative)": "(?!Desa Contoh)/.test(
        JSON.stringify(sampleOf(contract), null, 1),
      ),
    );
    expect(suspicious.map(({ type }) => type)).toEqual([]);
  });
});

describe('published.lock', () => {
  const lock = readLock(lockText);

  it('still holds: no published schema has changed or gone', () => {
    expect(brokenPromises(lock, contracts)).toEqual([]);
  });

  it('promises every version (npm run contracts:publish adds what is new)', () => {
    expect(unpublished(lock, contracts)).toEqual([]);
    expect(appendToLock(lockText, contracts)).toBe(lockText);
  });

  it('is broken by a changed schema', () => {
    const [broken] = brokenPromises(lock, [wider, ...contracts.slice(1)]);
    expect(broken).toBe(
      `${first.type} version 1 was published and has changed: add version 2 and an upcaster`,
    );
    expect(() => appendToLock(lockText, [wider, ...contracts.slice(1)])).toThrow('has changed');
  });

  it('is broken by a changed topic', () => {
    const moved = { ...first, topic: 'claims.events' } as Contract;
    expect(brokenPromises(lock, [moved, ...contracts.slice(1)])).toHaveLength(1);
  });

  it('is broken by a version that is gone', () => {
    expect(brokenPromises(lock, contracts.slice(1))).toEqual([
      `${first.type} version 1 was published and is gone: a version is never withdrawn`,
    ]);
  });

  it('lacks a version that is new, and takes it as one more line at its end', () => {
    const second: Contract = { ...wider, version: 2 };
    const added = publishedSchema(second);
    expect(unpublished(lock, [...contracts, second])).toEqual([added]);
    expect(appendToLock(lockText, [...contracts, second])).toBe(
      `${lockText}${first.type} 2 ${added.digest}\n`,
    );
  });

  it('does not care about better words', () => {
    const explained = { ...first, meaning: { id: 'lain', en: 'other' } };
    expect(publishedSchema(explained)).toEqual(publishedSchema(first));
  });

  it('may not say two things of one version, nor hold what is no line', () => {
    const [line = ''] = lockText.split('\n');
    expect(() => readLock(`${line}\n${line}\n`)).toThrow('stands twice');
    expect(() => readLock('ClaimSubmitted 1 abc\n')).toThrow('Not a line');
  });
});

describe('a contract without its sample', () => {
  it('is found', () => {
    const second: Contract = { ...wider, version: 2 };
    expect(() => sampleOf(second)).toThrow('ENOENT');
  });
});
