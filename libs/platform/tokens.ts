import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Refused } from '#event-store';
import { type Actor, isOfficeCode, type OfficeCode, ROLES, type Role, refuse } from '#kernel';
import type { SignedInUser } from './roles.js';

/** What `Temporal.Instant` can hold. */
const MOST_SECONDS = 8.64e12;

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];

/** Checks access tokens of one issuer: signature by a known key, algorithm, issuer, audience, type and expiry. */
export class TokenVerifier {
  private keys: Promise<JWTVerifyGetKey> | null = null;

  constructor(
    private readonly issuer: string,
    private readonly audience: string,
  ) {}

  /** Throws `Refused` with the code that says what is wrong with the token. */
  async verify(token: string): Promise<SignedInUser> {
    try {
      const { payload } = await jwtVerify(token, await this.issuerKeys(), {
        issuer: this.issuer,
        audience: this.audience,
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        clockTolerance: 5,
        requiredClaims: ['sub', 'exp'],
      });
      return signedInUser(payload);
    } catch (error) {
      throw new Refused(refuse(codeOf(error)).refusal);
    }
  }

  private issuerKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= discoverKeys(this.issuer).catch((error: unknown) => {
      this.keys = null;
      throw new IssuerUnavailable('The issuer of tokens does not answer', { cause: error });
    });
    return this.keys;
  }
}

class IssuerUnavailable extends Error {}

/** OpenID Connect Discovery 4.3: what answers must be the issuer that was asked for. */
async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  const found = (await response.json()) as { readonly issuer: string; readonly jwks_uri: string };
  if (found.issuer !== issuer) throw new Error('The discovery document is of another issuer');
  return availableOnly(createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: 5_000 }));
}

/** Keys that cannot be fetched are the issuer's fault; only a key that is not among them is the token's. */
function availableOnly(keys: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw error;
      throw new IssuerUnavailable('The keys of the issuer cannot be fetched', { cause: error });
    }
  };
}

function signedInUser({ sub, roles, office, auth_time: authTime }: JWTPayload): SignedInUser {
  const known = Array.isArray(roles)
    ? roles.filter((role): role is Role => ROLES.includes(role as Role))
    : [];
  return {
    name: String(sub) as Actor,
    roles: known,
    office: officeOf(office),
    authenticatedAt: instantOf(authTime),
  };
}

/** Without the claim a person works for all offices, so one that cannot be read must not be taken for none. */
function officeOf(claim: unknown): OfficeCode | null {
  if (claim === undefined || claim === null) return null;
  if (isOfficeCode(claim)) return claim;
  throw new Error('The office of the token is no code of an office');
}

/** OpenID Connect Core 2: `auth_time` counts seconds. Milliseconds would be in a far future, which is no time of a sign-in. */
function instantOf(seconds: unknown): Temporal.Instant | null {
  if (typeof seconds !== 'number' || !Number.isFinite(seconds) || Math.abs(seconds) > MOST_SECONDS)
    return null;
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(seconds * 1000));
}

function codeOf(error: unknown): string {
  if (error instanceof IssuerUnavailable) return 'SIGN_IN_UNAVAILABLE';
  if (error instanceof errors.JWTExpired) return 'TOKEN_EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return 'TOKEN_WRONG_AUDIENCE';
  return 'TOKEN_INVALID';
}
