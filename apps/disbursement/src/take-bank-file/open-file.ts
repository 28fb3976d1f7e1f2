import { Refused } from '#event-store';
import {
  BankFileRefused,
  type ByteSource,
  type NotificationFile,
  openBankFile,
  type Place,
  type StatementFile,
  type StatusReportFile,
} from '#iso20022';

/** What the bank sends us. */
export type FileOfBank = StatementFile | NotificationFile | StatusReportFile;

const MOST_STATEMENTS = 400;

/** A file of the bank about our own account, looked at from end to end. Throws `Refused`; nothing of it is applied then. */
export async function openOurFile(source: ByteSource, account: string | undefined): Promise<FileOfBank> {
  const file = await told(() => openBankFile(source));
  if (file.kind === 'transfers') throw new Refused({ code: 'BANK_FILE_IS_OUR_OWN', values: {} });
  if (file.kind !== 'status-report') everyPartMustBeOfOurAccount(file, account);
  return file;
}

/** What the library refuses, as people are told it; its texts quote nothing personal. */
export async function told<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof BankFileRefused ? new Refused(refusalOf(error)) : error;
  }
}

const refusalOf = ({ code, told: { id, en, fix }, place }: BankFileRefused) => ({
  code: 'BANK_FILE_REFUSED',
  values: {
    cause: code,
    why: { id: `${id}${where(place, 'baris', 'kolom')}`, en: `${en}${where(place, 'row', 'column')}` },
    remedy: { ...fix },
  },
});

const where = (place: Place | null, row: string, column: string): string =>
  place ? ` (${row} ${place.row}, ${column} ${place.column})` : '';

function everyPartMustBeOfOurAccount(
  { header }: StatementFile | NotificationFile,
  account: string | undefined,
): void {
  if (account === undefined) throw new Refused({ code: 'BANK_ACCOUNT_NOT_SET', values: {} });
  const parts: readonly { readonly account: string }[] = header.parts;
  if (parts.length > MOST_STATEMENTS) {
    const values = { found: parts.length, most: MOST_STATEMENTS };
    throw new Refused({ code: 'BANK_FILE_TOO_MANY_STATEMENTS', values });
  }
  const foreign = parts.findIndex(part => part.account !== account);
  if (foreign >= 0) throw new Refused({ code: 'BANK_FILE_OF_OTHER_ACCOUNT', values: { part: foreign + 1 } });
}
