import { createHash } from 'node:crypto';
import { BankFileRefused } from '../faults/refusal.js';
import type { Layout, Message, Survey } from '../message.js';
import { problemOfHeader } from '../validate/check-schema.js';
import type { ByteSource } from '../xml/decode-text.js';
import { FileReader } from './entries-of.js';

/** A file that was looked at from end to end and may be read. */
export interface Surveyed {
  readonly message: KnownMessage;
  readonly header: unknown;
  readonly survey: Survey<unknown, unknown>;
  readonly digest: string;
}

export type KnownMessage = Message<string, unknown, unknown>;

/** The first reading: everything that can refuse a file as a whole is found here. Throws `BankFileRefused`. */
export async function surveyFile(source: ByteSource, messages: readonly KnownMessage[]): Promise<Surveyed> {
  const reader = new FileReader(messages.map(({ layout }) => layout));
  const digest = createHash('sha256');
  let begun: Begun | null = null;
  for await (const entries of reader.entriesOf(source, digest)) {
    begun ??= begin(reader, messages);
    for (const entry of entries) begun?.survey.see(entry);
  }
  begun ??= begin(reader, messages);
  const document = reader.found?.reader.document;
  if (!begun || !document) throw new BankFileRefused('FILE_EMPTY');
  await headerMustFollowTheSchema(document, begun.message.layout);
  return { ...begun, header: begun.survey.conclude(document), digest: digest.digest('hex') };
}

interface Begun {
  readonly message: KnownMessage;
  readonly survey: Survey<unknown, unknown>;
}

function begin({ found }: FileReader, messages: readonly KnownMessage[]): Begun | null {
  const message = messages.find(({ layout }) => layout === found?.layout);
  return message ? { message, survey: message.survey() } : null;
}

async function headerMustFollowTheSchema(
  document: Parameters<typeof problemOfHeader>[0],
  layout: Layout,
): Promise<void> {
  const found = await problemOfHeader(document, layout);
  if (!found) return;
  const { element, problem, problemEn } = found;
  throw new BankFileRefused('FILE_HEADER_AGAINST_SCHEMA', {
    problem: `${element}: ${problem}`,
    problemEn: `${element}: ${problemEn}`,
  });
}
