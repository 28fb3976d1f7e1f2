import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8092),
  HOST: z.string().default('127.0.0.1'),
  /** The shared secret that callers send as a bearer token. */
  CIVIL_REGISTRY_KEY: z.string().min(16),
});

export type RegistryConfig = z.infer<typeof schema>;
export const REGISTRY_CONFIG = Symbol('registry config');

/** Reads the settings. Throws naming every fault in both languages, and always in production. */
export function registryConfig(env: NodeJS.ProcessEnv = process.env): RegistryConfig {
  if (env['NODE_ENV'] === 'production') {
    throw new Error(
      'Dukcapil percobaan tidak boleh dijalankan di produksi; isi CIVIL_REGISTRY_URL layanan klaim dengan yang sesungguhnya.\n' +
        'The sandbox registry refuses to start in production; point CIVIL_REGISTRY_URL of the claims service at a real one.',
    );
  }
  const read = schema.safeParse(env);
  if (read.success) return read.data;
  const faults = read.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`).join('\n');
  throw new Error(`Pengaturan Dukcapil percobaan salah / Sandbox registry settings are wrong:\n${faults}`);
}
