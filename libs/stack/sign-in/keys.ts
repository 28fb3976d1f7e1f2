import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** What the provider signs with: tokens with `signing`, its own cookies with `cookie`. */
export interface SignInKeys {
  readonly signing: JWK;
  readonly cookie: string;
}

export const SIGNING_ALGORITHM = 'RS256';

async function newKeys(): Promise<SignInKeys> {
  const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), use: 'sig', alg: SIGNING_ALGORITHM };
  return {
    signing: { ...key, kid: randomBytes(8).toString('hex') },
    cookie: randomBytes(32).toString('hex'),
  };
}

/** The keys of this data directory, made once: a token stays valid when the provider starts again. */
export async function keysIn(dataDirectory: string): Promise<SignInKeys> {
  const file = join(dataDirectory, 'sign-in', 'keys.json');
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.unfinished`, JSON.stringify(await newKeys()), { mode: 0o600 });
    renameSync(`${file}.unfinished`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as SignInKeys;
}
