import { ensureDaemon } from './daemon.js';
import { ensureImages } from './images.js';
import { type Command, show } from './shell.js';

/** Runs a command where Docker has the images of the stack: `with-docker <command> [arguments]`. */
const [program, ...parameters] = process.argv.slice(2);
if (!program) throw new Error('Usage: with-docker <command> [arguments]');
const command: Command = [program, ...parameters];

const daemon = await ensureDaemon();
try {
  await ensureImages(['postgres', 'kafka']);
  process.exitCode = await show(command, { ...process.env, STACK: 'docker' });
} finally {
  await daemon.stop();
}
