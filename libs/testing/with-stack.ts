import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allTopics } from '#contracts';
import { ensureTopics, reset, startStack } from '#stack';

/** Runs a command with the test stack up: `with-stack <command> [arguments]`. Exits with the command's code. */
const [command, ...parameters] = process.argv.slice(2);
if (!command) throw new Error('Usage: with-stack <command> [arguments]');

const dataDirectory = await mkdtemp(join(tmpdir(), 'santunan-test-'));
const stack = await startStack({ dataDirectory });
console.log(`PostgreSQL · Kafka: ${stack.kind}`);
try {
  await ensureTopics(
    stack.brokers,
    allTopics.map(({ name, partitions, config }) => ({ name, partitions, config: { ...config } })),
    1,
  );
  const address = JSON.stringify({ adminUrl: stack.adminUrl, brokers: stack.brokers });
  process.exitCode = await run(command, parameters, { ...process.env, SANTUNAN_TEST_STACK: address });
} finally {
  await stack.stop();
  await reset(dataDirectory);
}

function run(program: string, parameters: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code !== 0) console.error(`${program} ended with ${signal ?? `code ${code}`}`);
      resolve(code ?? 1);
    });
  });
}
