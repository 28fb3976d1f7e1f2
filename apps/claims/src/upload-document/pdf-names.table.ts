import type { Refusal } from '#kernel';
import { no } from '../claim/claim.rules.js';

const encrypted = (at: number): Refusal => no('PDF_ENCRYPTED', { at });
const withAttachment = (at: number): Refusal => no('PDF_WITH_ATTACHMENT', { at });
const active =
  (what: string) =>
  (at: number): Refusal =>
    no('PDF_WITH_ACTIVE_CONTENT', { what, at });

/** ISO 32000-2: names that only stand in a file that is locked, carries other files, or does more than show pages. */
export const FORBIDDEN_NAMES: ReadonlyMap<string, (at: number) => Refusal> = new Map([
  ['Encrypt', encrypted],
  ['EmbeddedFile', withAttachment],
  ['EmbeddedFiles', withAttachment],
  ['FileAttachment', withAttachment],
  ['RichMedia', withAttachment],
  ['JavaScript', active('script')],
  ['Rendition', active('script')],
  ['XFA', active('script')],
  ['Launch', active('launch')],
  ['GoToE', active('launch')],
  ['SubmitForm', active('submit')],
  ['ImportData', active('submit')],
]);
