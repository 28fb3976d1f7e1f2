import { buffer } from 'node:stream/consumers';
import { sha256 } from '#kernel';
import type { PeopleOfClaim } from '../find-claim/claim-view.schema.js';
import { composeLetter, type LetterText } from './compose-letter.js';
import type { Language } from './letter-blocks.js';
import type { LetterCodes } from './letter-codes.js';
import { LABELS, SENTENCES } from './letter-words.table.js';
import type { Letter } from './letters-of-claim.js';
import { Page } from './page.js';
import { qrSquares } from './qr-squares.js';

const QR_SIDE = 110;
const LEFT_OF_QR = 350;

export interface Printing {
  readonly codes: LetterCodes;
  /** The address that people use. */
  readonly publicUrl: string;
}

export interface PrintedLetter {
  readonly bytes: Buffer;
  readonly sha256: string;
}

/** A letter as a PDF, Indonesian with English below: the same letter, people and address give the same bytes. */
export async function printLetter(
  letter: Letter,
  people: Pick<PeopleOfClaim, 'person' | 'payees'>,
  { codes, publicUrl }: Printing,
): Promise<PrintedLetter> {
  const texts = { id: composeLetter(letter, people, 'id'), en: composeLetter(letter, people, 'en') };
  return printTexts({ number: letter.number, date: letter.date, code: codes.of(letter) }, texts, publicUrl);
}

interface Bears {
  readonly number: string;
  readonly date: string;
  readonly code: string;
}

/** The same for texts that are composed already. */
export async function printTexts(
  { number, date, code }: Bears,
  { id, en }: Readonly<Record<Language, LetterText>>,
  publicUrl: string,
): Promise<PrintedLetter> {
  const address = addressOf(publicUrl, { number, code });
  const page = new Page({ title: `${id.title} ${number}`, subject: en.title, date });
  page.qr(qrSquares(address), QR_SIDE, address);
  page.text('SANTUNAN', { size: 9, bold: true, pale: true, width: LEFT_OF_QR });
  page.text(id.title, { size: 16, bold: true, width: LEFT_OF_QR });
  page.text(en.title, { size: 11, pale: true, width: LEFT_OF_QR });
  page.text(`${LABELS.code.id} · ${LABELS.code.en}: ${code}`, { width: LEFT_OF_QR });
  page.below(QR_SIDE);
  write(page, id);
  page.rule();
  page.text(en.title, { size: 12, bold: true });
  write(page, en);
  page.rule();
  page.text(SENTENCES.unsigned.id, { size: 8, pale: true });
  page.text(SENTENCES.unsigned.en, { size: 8, pale: true });
  page.text(new URL(PAGE, publicUrl).href, { size: 8 });
  page.footer(number);
  const bytes = buffer(page.stream);
  page.stream.end();
  return printed(await bytes);
}

/** The page of the console for whoever holds a letter. */
const PAGE = '/surat';

const printed = (bytes: Buffer): PrintedLetter => ({ bytes, sha256: sha256(bytes) });

function write(page: Page, { blocks }: LetterText): void {
  for (const block of blocks) page.block(block);
}

/** Where anybody learns whether a letter is genuine: what its QR code says. */
export function addressOf(
  publicUrl: string,
  bears: { readonly number: string; readonly code: string },
): string {
  const address = new URL(PAGE, publicUrl);
  address.search = new URLSearchParams(bears).toString();
  return address.href;
}
