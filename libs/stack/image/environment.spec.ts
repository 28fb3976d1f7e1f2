import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readSecrets, refuseDemonstration } from './environment.js';

test('a secret may come from a file, whose last line ends or not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'santunan-secrets-'));
  writeFileSync(join(folder, 'a'), 'one\n');
  writeFileSync(join(folder, 'b'), 'two');
  const env: NodeJS.ProcessEnv = {
    A_FILE: join(folder, 'a'),
    B_FILE: join(folder, 'b'),
    C_FILE: '',
    D: 'kept',
  };
  readSecrets(env);
  rmSync(folder, { recursive: true });
  expect(env).toMatchObject({ A: 'one', B: 'two', D: 'kept' });
  expect(env).not.toHaveProperty('C');
});

const DEMONSTRATION = {
  DATABASE_URL: 'postgres://claims_app:santunan-demo@postgres/claims',
  STATUS_KEY: 'de30'.repeat(16),
  PORT: '8080',
};

test('production refuses each value of the demonstration by its name and tells no value', () => {
  const attempt = () => refuseDemonstration({ NODE_ENV: 'production', ...DEMONSTRATION });
  expect(attempt).toThrow(/DATABASE_URL, STATUS_KEY[\s\S]*DATABASE_URL, STATUS_KEY$/);
  expect(attempt).not.toThrow(/santunan-demo|de30/);
});

test('the demonstration itself uses them, and production its own', () => {
  refuseDemonstration({ NODE_ENV: 'development', ...DEMONSTRATION });
  refuseDemonstration({
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://claims_app:x@db/claims',
    PORT: '8080',
  });
});
