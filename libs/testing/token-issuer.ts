import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export interface TokenIssuer {
  readonly url: string;
  /** A token for a user; `changes` spoil it for tests of the guard. */
  token(user: string, roles: readonly string[], changes?: TokenChanges): Promise<string>;
  close(): Promise<void>;
}

export interface TokenChanges {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expiresAt?: number;
  readonly type?: string;
  /** When the password was given, in seconds; now unless said, `null` leaves it out. */
  readonly authenticatedAt?: number | null;
  /** Where the user works; for all offices unless said. */
  readonly office?: string;
}

/** An issuer of access tokens inside the test's own process, with discovery and keys over HTTP. */
export async function startTokenIssuer(): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const key = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256', use: 'sig' };
  const server = createServer((request, response) => {
    const answer = request.url === '/jwks' ? { keys: [key] } : { issuer: url(), jwks_uri: `${url()}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  });
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: url(),
    token: (user, roles, changes = {}) =>
      new SignJWT({ roles, ...officeOf(changes), ...authTime(changes) } as JWTPayload)
        .setProtectedHeader({ alg: 'ES256', kid: 'test', typ: changes.type ?? 'at+jwt' })
        .setSubject(user)
        .setIssuer(changes.issuer ?? url())
        .setAudience(changes.audience ?? 'santunan')
        .setIssuedAt()
        .setExpirationTime(changes.expiresAt ?? '1h')
        .sign(privateKey),
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
}

const officeOf = ({ office }: TokenChanges): JWTPayload => (office === undefined ? {} : { office });

function authTime({ authenticatedAt = Math.floor(Date.now() / 1000) }: TokenChanges): JWTPayload {
  return authenticatedAt === null ? {} : { auth_time: authenticatedAt };
}
