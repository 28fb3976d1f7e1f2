import { SetMetadata } from '@nestjs/common';
import { type Refusal, refuse } from '#kernel';

export const FRESH_SIGN_IN = 'santunan:fresh-sign-in';

/** The route asks for a password given a moment ago, not only for a token that still holds. */
export const FreshSignIn = () => SetMetadata(FRESH_SIGN_IN, true);

/** How far the issuer's clock may be ahead of ours. */
const CLOCK_TOLERANCE_SECONDS = 5;

/** RFC 9470: a sign-in that is too old, of an unknown time or of the future is asked for again. */
export function signInMustBeFresh(
  authenticatedAt: Temporal.Instant | null,
  now: Temporal.Instant,
  maxAge: number,
): Refusal | null {
  const age = authenticatedAt?.until(now).total('seconds') ?? Number.POSITIVE_INFINITY;
  const isFresh = age <= maxAge && age >= -CLOCK_TOLERANCE_SECONDS;
  return isFresh ? null : refuse('FRESH_SIGN_IN_REQUIRED', { maxAge }).refusal;
}
