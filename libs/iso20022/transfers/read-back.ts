import type { Rupiah } from '#kernel';
import { sumRupiah } from '#kernel';
import { BankFileRefused } from '../faults/refusal.js';
import { openBankFile } from '../read-file/open-bank-file.js';
import type { ByteSource } from '../xml/decode-text.js';

export interface ReadBack {
  readonly messageId: string;
  readonly count: number;
  readonly total: Rupiah;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/** Reads a file of transfers as the bank will: schema, every transfer, count and control sum. Throws `BankFileRefused` on anything that is wrong. */
export async function readBack(source: ByteSource): Promise<ReadBack> {
  const file = await openBankFile(source);
  if (file.kind !== 'transfers') {
    throw new BankFileRefused('FILE_OF_ANOTHER_KIND', { found: file.message, expected: 'pain.001.001.09' });
  }
  for await (const line of file.lines()) {
    if (!('fault' in line)) continue;
    const { id: problem, en: problemEn } = line.fault;
    throw new BankFileRefused(
      'FILE_HAS_FAULTY_TRANSFER',
      { line: line.line, problem, problemEn },
      line.place,
    );
  }
  const { messageId, count, groups } = file.header;
  return { messageId, count, total: sumRupiah(groups.map(group => group.total)), digest: file.digest };
}
