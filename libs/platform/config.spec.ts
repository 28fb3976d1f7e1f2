import { describe, expect, it } from '@jest/globals';
import { baseConfig, ConfigError, readConfig } from './config.js';

const env = {
  PORT: '8083',
  DATABASE_URL: 'postgres://claims_app:secret@127.0.0.1:5432/claims',
  KAFKA_BROKERS: '127.0.0.1:9092,127.0.0.1:9093',
  OIDC_ISSUER: 'http://127.0.0.1:8091',
};

function faultsOf(wrong: NodeJS.ProcessEnv): string {
  try {
    readConfig(baseConfig, wrong);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
}

describe('the environment', () => {
  it('is read with its defaults: bound to this machine only', () => {
    expect(readConfig(baseConfig, env)).toMatchObject({
      PORT: 8083,
      HOST: '127.0.0.1',
      KAFKA_BROKERS: ['127.0.0.1:9092', '127.0.0.1:9093'],
      OIDC_AUDIENCE: 'santunan',
    });
  });

  it('is refused with every fault at once, in both languages, saying what should stand there', () => {
    const message = faultsOf({ ...env, PORT: 'abc', OIDC_ISSUER: undefined });
    expect(message).toContain('PORT: salah; nomor porta 0–65535 · wrong; a port number 0–65535');
    expect(message).toContain('OIDC_ISSUER: belum ada');
  });

  it('is refused without showing a value, which can be a password', () => {
    expect(faultsOf({ ...env, DATABASE_URL: 'mysql://root:secret@db/claims' })).not.toContain('secret');
  });
});
