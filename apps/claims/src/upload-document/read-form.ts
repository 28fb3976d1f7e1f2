import { Refused } from '#event-store';
import type { FormPart } from '#platform';
import { no } from '../claim/claim.rules.js';
import type { ReceivedFile } from '../keep-files/file-keeper.js';
import type { Receive } from '../keep-files/incoming-files.js';
import type { Declared } from './examine-file.js';

export interface SentDocument {
  readonly document: string;
  readonly file: ReceivedFile;
  readonly declared: Declared;
}

type FilePart = Extract<FormPart, { readonly type: 'file' }>;
type FieldPart = Extract<FormPart, { readonly type: 'field' }>;

const CODE = /^(?!.*\d{3})[A-Z][A-Z0-9_]{1,39}$/;

/** One document with its file, whichever of both comes first. Throws `Refused` naming the field that is wrong or missing. */
export async function readForm(parts: AsyncIterable<FormPart>, receive: Receive): Promise<SentDocument> {
  let document: string | null = null;
  let sent: Pick<SentDocument, 'file' | 'declared'> | null = null;
  for await (const part of parts) {
    if (part.type === 'file') sent = await receivedFrom(part, receive);
    else document = documentIn(part);
  }
  if (sent === null) throw new Refused(no('FORM_WITHOUT_FILE'));
  if (document === null) throw new Refused(no('FORM_WITHOUT_DOCUMENT'));
  return { document, ...sent };
}

async function receivedFrom(
  part: FilePart,
  receive: Receive,
): Promise<Pick<SentDocument, 'file' | 'declared'>> {
  if (part.fieldname !== 'file') throw new Refused(no('FORM_FIELD_UNKNOWN'));
  const declared = { mediaType: part.mimetype.toLowerCase(), extension: extensionIn(part.filename) };
  return { file: await receive(part.file), declared };
}

function documentIn({ fieldname, value }: FieldPart): string {
  if (fieldname !== 'document') throw new Refused(no('FORM_FIELD_UNKNOWN'));
  if (typeof value !== 'string' || !CODE.test(value)) throw new Refused(no('FORM_WITHOUT_DOCUMENT'));
  return value;
}

/** All that is ever read of the name of a file. */
const extensionIn = (name: string | undefined): string =>
  /\.([a-z0-9]{1,8})$/.exec((name ?? '').toLowerCase())?.[1] ?? '';
