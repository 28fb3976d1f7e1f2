/** No service writes more: what is larger is not looked into. */
const MAX_BYTES = 1024 * 1024;
/** Deeper JSON than this is nobody's event: refused before any code walks it. */
const MAX_DEPTH = 32;
/** Strict: a byte that is no UTF-8 would otherwise become another character, and an altered fact be applied. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export type ReadJson =
  | { readonly fault: string }
  | { readonly fault: null; readonly json: Exclude<unknown, undefined> };

/** Reads the value of a message as JSON that every service and its database can keep. Never throws, quotes nothing. */
export function readJson(value: Buffer): ReadJson {
  if (value.length > MAX_BYTES) return { fault: `The value is larger than ${MAX_BYTES} bytes` };
  try {
    const json: unknown = JSON.parse(utf8.decode(value));
    if (isDeeperThan(json, MAX_DEPTH))
      return { fault: `The value is nested deeper than ${MAX_DEPTH} levels` };
    return isKeepable(json)
      ? { fault: null, json }
      : { fault: 'The value has characters that no database keeps' };
  } catch {
    return { fault: 'The value is not JSON in UTF-8' };
  }
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some(member => isDeeperThan(member, limit - 1));
}

/** One NUL or half a character pair in a stored text makes every query fail that reads into it. */
function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, member]) => isKeepable(name) && isKeepable(member));
}
