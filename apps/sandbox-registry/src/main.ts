import { registryConfig } from './config.js';
import { startRegistry } from './start-registry.js';

try {
  const app = await startRegistry(registryConfig());
  process.stdout.write(`Dukcapil percobaan siap · Sandbox registry is ready · ${await app.getUrl()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
