import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { NOTIFICATION } from '../statement/statement.layouts.js';
import { ofText, sample } from '../testing-files.js';
import { childrenOf, elementAt, textAt } from '../xml/element.js';
import { FileReader } from './entries-of.js';

const entriesOf = async (text: string) =>
  (
    await Array.fromAsync(new FileReader([NOTIFICATION]).entriesOf(ofText(text), createHash('sha256')))
  ).flat();

it('a detail comes with its own batch and no other, so that an entry of many stays small', async () => {
  const MANY = 4000;
  const batches = Array.from(
    { length: MANY },
    (_, index) =>
      `<NtryDtls><Btch><MsgId>${index}</MsgId></Btch><TxDtls><Refs><MsgId>${index}</MsgId></Refs></TxDtls></NtryDtls>`,
  );
  const [before = ''] = sample('notification.camt.054').split('<NtryDtls>');
  const text = `${before}${batches.join('')}</Ntry></Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;
  const entries = await entriesOf(text);
  expect(entries.length).toBe(MANY);
  for (const [index, { element, detail, number }] of entries.entries()) {
    expect(number).toBe(1);
    const [batch, ...others] = childrenOf(element, 'NtryDtls');
    expect(others).toEqual([]);
    expect(textAt(batch, 'Btch', 'MsgId')).toBe(String(index));
    expect(elementAt(batch, 'TxDtls')).toBe(detail);
    expect(textAt(detail ?? undefined, 'Refs', 'MsgId')).toBe(String(index));
  }
});

it('an entry whose last batch lists nothing gives no line more', async () => {
  const text = sample('notification.camt.054', ['</NtryDtls>', '</NtryDtls><NtryDtls><Btch/></NtryDtls>']);
  expect((await entriesOf(text)).map(({ number }) => number)).toEqual([1, 1, 2]);
});

it('the space between entries is not kept, however much of it there is', async () => {
  const MANY = 200;
  const [before = '', , after = ''] = sample('notification.camt.054').split(/(<Ntry>.*<\/Ntry>)/s);
  const text = `${before}${`<Ntry/>${' '.repeat(100_000)}`.repeat(MANY)}${after}`;
  expect((await entriesOf(text)).length).toBe(MANY);
});
