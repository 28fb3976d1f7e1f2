import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Refused } from '#event-store';
import { type Actor, refuse } from '#kernel';
import { ROLES, type Role, type SignedInUser } from './roles.js';

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

async function discoverKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  const { jwks_uri } = (await response.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(jwks_uri));
}

function signedInUser({ sub, roles }: JWTPayload): SignedInUser {
  const known = Array.isArray(roles)
    ? roles.filter((role): role is Role => ROLES.includes(role as Role))
    : [];
  return { name: String(sub) as Actor, roles: known };
}

function codeOf(error: unknown): string {
  if (error instanceof IssuerUnavailable || error instanceof errors.JWKSTimeout) return 'SIGN_IN_UNAVAILABLE';
  if (error instanceof errors.JWTExpired) return 'TOKEN_EXPIRED';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud')
    return 'TOKEN_WRONG_AUDIENCE';
  return 'TOKEN_INVALID';
}
