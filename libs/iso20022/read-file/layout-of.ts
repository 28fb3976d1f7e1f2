import { BankFileRefused } from '../faults/refusal.js';
import { type Layout, namespaceOf } from '../message.js';

const MESSAGE = new RegExp(`^${namespaceOf('([a-z]{4}\\.\\d{3})\\.\\d{3}\\.\\d{2}')}$`);
const FAMILY_LENGTH = 'camt.053'.length;

/** The layout of the message that a document element announces. Throws `BankFileRefused` for any other. */
export function layoutOf(local: string, uri: string, layouts: readonly Layout[]): Layout {
  const layout = layouts.find(({ name }) => namespaceOf(name) === uri);
  if (layout && local === 'Document') return layout;
  const family = MESSAGE.exec(uri)?.[1];
  const sameFamily = layouts.find(({ name }) => name.slice(0, FAMILY_LENGTH) === family);
  if (!sameFamily || layout) {
    throw new BankFileRefused('FILE_NOT_A_BANK_FILE', {
      expected: layouts.map(({ name }) => name).join(', '),
    });
  }
  const found = uri.slice(namespaceOf('').length);
  throw new BankFileRefused('FILE_MESSAGE_VERSION', { found, expected: sameFamily.name });
}
