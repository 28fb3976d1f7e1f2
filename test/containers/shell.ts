import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

export type Command = readonly [program: string, ...parameters: string[]];

/** What a command prints. Throws with both its outputs when it fails. */
export async function outputOf([program, ...parameters]: Command, env = process.env): Promise<string> {
  try {
    const options = { env, maxBuffer: 64 * 1024 * 1024 };
    return (await promisify(execFile)(program, parameters, options)).stdout.trim();
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${message.split('\n')[0]}\n${stdout}${stderr}`);
  }
}

export const succeeds = (command: Command): Promise<boolean> =>
  outputOf(command).then(
    () => true,
    () => false,
  );

/** Runs a command with its output shown, and answers with its code. */
export function show([program, ...parameters]: Command, env = process.env): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, { stdio: 'inherit', env });
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

export const isInstalled = (program: string): Promise<boolean> =>
  succeeds(['sh', '-c', `command -v ${program}`]);

/** Makes sure of a program by the package of Debian that has it, and says so. */
export async function install(program: string, debian: string): Promise<void> {
  if (await isInstalled(program)) return;
  if (process.getuid?.() !== 0 || !(await isInstalled('apt-get'))) {
    throw new Error(`Install ${program} first (Debian: apt-get install ${debian})`);
  }
  console.log(`Installing Debian's ${debian}, since ${program} is missing`);
  await outputOf(['apt-get', 'update', '-qq']);
  await outputOf(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...debian.split(' ')]);
}
