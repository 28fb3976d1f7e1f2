import { bankConfig } from './config.js';
import { startBank } from './start-bank.js';

try {
  const app = await startBank(bankConfig());
  process.stdout.write(`Bank percobaan siap · Sandbox bank is ready · ${await app.getUrl()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
