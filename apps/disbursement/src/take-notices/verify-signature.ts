import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Refusal } from '#kernel';

/** Later or earlier than this it may be somebody who overheard it. */
const FRESH_FOR = Temporal.Duration.from({ minutes: 5 });

/** A callback as it came: its bytes, and what its headers say of them. */
export interface SignedCallback {
  readonly path: string;
  readonly body: Buffer;
  readonly timestamp: string;
  readonly signature: string;
}

/** HMAC-SHA512 in the manner of SNAP BI without its token: over method, path, digest of the bytes and time. */
export function signatureOver(
  secret: string,
  { path, body, timestamp }: Omit<SignedCallback, 'signature'>,
): string {
  const digest = createHash('sha256').update(body).digest('hex');
  return createHmac('sha512', secret).update(`POST:${path}:${digest}:${timestamp}`).digest('base64');
}

export function theBankMustHaveSigned(callback: SignedCallback, secret: string): Refusal | null {
  const given = Buffer.from(callback.signature, 'base64');
  const wanted = Buffer.from(signatureOver(secret, callback), 'base64');
  const isRight = given.length === wanted.length && timingSafeEqual(given, wanted);
  return isRight ? null : { code: 'BANK_SIGNATURE_WRONG', values: {} };
}

export function theSignatureMustBeFresh(
  { timestamp }: Pick<SignedCallback, 'timestamp'>,
  now: Temporal.Instant,
): Refusal | null {
  const signedAt = instantOf(timestamp);
  const minutes = FRESH_FOR.total('minutes');
  const isFresh = signedAt !== null && Math.abs(now.since(signedAt).total('minutes')) <= minutes;
  return isFresh ? null : { code: 'BANK_SIGNATURE_STALE', values: { minutes } };
}

function instantOf(text: string): Temporal.Instant | null {
  try {
    return Temporal.Instant.from(text);
  } catch {
    return null;
  }
}
