import { StackError } from '../stack-error.js';
import { readSecrets, refuseDemonstration } from './environment.js';
import { programOf, usage } from './programs.js';
import { reachSignIn } from './reach-sign-in.js';

/** The entry of the image: runs what its arguments name, in this very process, so that signals reach it. */
const program = programOf(process.argv.slice(2));

/** The first process of a container ignores what it has no handler for; a program has its own once it is up. */
function stopWhileStarting(): void {
  if (process.listenerCount('SIGTERM') === 1) process.exit(128 + 15);
}

async function main(file: string): Promise<void> {
  process.on('SIGTERM', stopWhileStarting);
  readSecrets(process.env);
  refuseDemonstration(process.env);
  const { OIDC_ISSUER: issuer, DEMONSTRATION_SIGN_IN: signIn } = process.env;
  if (issuer && signIn) reachSignIn(issuer, signIn);
  await import(file);
  process.off('SIGTERM', stopWhileStarting);
}

if (!program) {
  console.error(usage());
  process.exit(64);
}
try {
  await main(program.file);
} catch (error) {
  console.error(error instanceof StackError ? error.message : error);
  process.exit(1);
}
