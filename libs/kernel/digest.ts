import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 as 64 lower-case hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** JSON with the keys of every object in order, so that equal values give equal bytes. Source: the idea of RFC 8785. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    isPlainObject(member) ? sortKeys(member) : member,
  );
}

/** What an event may carry of a personal record: a salted SHA-256 of it. One salt per record version. */
export function commitmentTo(record: unknown, salt: string): string {
  return sha256(`${salt}\n${canonicalJson(record)}`);
}

const SALT_BYTES = 16;
const SALTS_AT_ONCE = 256;
let salts = Buffer.alloc(0);

/** A fresh salt of 128 bits in hexadecimal; the system is asked for many at once, as a roster needs thousands. */
export function newSalt(): string {
  if (salts.length === 0) salts = randomBytes(SALT_BYTES * SALTS_AT_ONCE);
  const salt = salts.subarray(0, SALT_BYTES).toString('hex');
  salts = salts.subarray(SALT_BYTES);
  return salt;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
