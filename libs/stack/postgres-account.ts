import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StackError } from './stack-error.js';

/** The account PostgreSQL runs under when we are root, which it refuses to be. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const ACCOUNT = 'postgres';

const idOf = (flag: '-u' | '-g'): number =>
  Number(execFileSync('id', [flag, ACCOUNT], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

function findAccount(): Account | undefined {
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return undefined;
  }
}

function createAccount(): Account {
  // Two dialects: useradd on most systems, adduser of busybox on Alpine.
  const made =
    spawnSync('useradd', ['--system', '--user-group', '--no-create-home', ACCOUNT]).status === 0 ||
    spawnSync('adduser', ['-S', '-D', '-H', ACCOUNT]).status === 0;
  const account = made ? findAccount() : undefined;
  if (account) return account;
  throw new StackError(
    `PostgreSQL tidak boleh berjalan sebagai root, dan pengguna "${ACCOUNT}" tidak dapat dibuat. Buat pengguna itu, atau jalankan sebagai pengguna biasa.`,
    `PostgreSQL must not run as root, and the user "${ACCOUNT}" could not be created. Create it, or run as an ordinary user.`,
  );
}

/** The account to run PostgreSQL under; undefined when we are not root and may run it ourselves. */
export const postgresAccount = (): Account | undefined =>
  process.getuid?.() === 0 ? (findAccount() ?? createAccount()) : undefined;

/** Whether that account can pass through every folder down to this one. */
const canEnter = (folder: string, account: Account): boolean =>
  spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;

function firstClosedFolder(path: string, account: Account): string {
  const parent = dirname(path);
  return parent === path || canEnter(parent, account) ? path : firstClosedFolder(parent, account);
}

/** Refuses, naming the closed folder, when the account cannot reach a path it needs. */
export function assertReachable(path: string, account: Account): void {
  if (canEnter(path, account)) return;
  const closed = firstClosedFolder(path, account);
  throw new StackError(
    `Pengguna "${ACCOUNT}" tidak dapat membuka ${closed}, padahal PostgreSQL memerlukannya. Jalankan "chmod o+x ${closed}", pindahkan proyek ke luar folder itu, atau jalankan sebagai pengguna biasa.`,
    `The user "${ACCOUNT}" cannot open ${closed}, which PostgreSQL needs. Run "chmod o+x ${closed}", move the project out of that folder, or run as an ordinary user.`,
  );
}

/** Lets the account pass through a folder we made ourselves; its files stay as closed as they were. */
export function letPass(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & 0o001) === 0) chmodSync(folder, mode | 0o001);
}
