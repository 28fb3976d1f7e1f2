import { fileTypeFromFile } from 'file-type';
import { Refused } from '#event-store';
import type { Refusal } from '#kernel';
import { no } from '../claim/claim.rules.js';
import type { ReceivedFile } from '../keep-files/file-keeper.js';
import { ACCEPTED_TYPES, type AcceptedType } from './accepted-types.table.js';
import { type Bytes, withBytesOf } from './bytes.js';
import { noOtherFormatMayHideInside } from './examine-hidden.js';

/** What its sender says of a file: the type in the form, and the ending of its name, of which nothing else is looked at. */
export interface Declared {
  readonly mediaType: string;
  readonly extension: string;
}

/** Examines the content of a file and answers its type. Throws `Refused` naming what is wrong and where. */
export async function examineFile(file: ReceivedFile, declared: Declared): Promise<string> {
  if (file.bytes === 0) throw new Refused(no('DOCUMENT_EMPTY'));
  const type = await typeOf(file);
  const disagreement = contentAndNameMustAgree(type, declared);
  if (disagreement) throw new Refused(disagreement);
  const refusal = await withBytesOf(file, bytes => firstFault(type, bytes));
  if (refusal) throw new Refused(refusal);
  return type.mediaType;
}

async function typeOf({ path }: ReceivedFile): Promise<AcceptedType> {
  const found = await fileTypeFromFile(path);
  const type = ACCEPTED_TYPES.find(({ mediaType }) => mediaType === found?.mime);
  if (type) return type;
  throw new Refused(no('DOCUMENT_TYPE_NOT_ACCEPTED', { found: found?.ext ?? 'unknown' }));
}

export function contentAndNameMustAgree(
  { format, declared, extensions }: AcceptedType,
  { mediaType, extension }: Declared,
): Refusal | null {
  if (declared.includes(mediaType) && extensions.includes(extension)) return null;
  return no('DOCUMENT_TYPE_DISAGREES', {
    format,
    declared: known(mediaType, type => type.declared),
    extension: known(extension, type => type.extensions),
  });
}

/** What a sender made up is not told again. */
const known = (said: string, of: (type: AcceptedType) => readonly string[]): string =>
  ACCEPTED_TYPES.some(type => of(type).includes(said)) ? said : 'other';

/** The rules of the format first: they name the fault that most files have. */
async function firstFault({ format, rules }: AcceptedType, bytes: Bytes): Promise<Refusal | null> {
  for (const rule of rules) {
    const refusal = await rule(bytes);
    if (refusal) return refusal;
  }
  return noOtherFormatMayHideInside(format, bytes);
}
