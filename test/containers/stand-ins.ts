import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { kafkaClassPath, postgresBinaries, projectFolder, projectNode } from '#stack';
import { install, outputOf, succeeds } from './shell.js';

/** The label of an image that is not the official one of its name. */
export const STAND_IN = 'santunan.stand-in';

const DEBIAN = 'debian:bookworm-slim';
const MIRROR = 'http://deb.debian.org/debian';
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';
const UNNEEDED = [
  'usr/share/doc',
  'usr/share/man',
  'usr/share/locale',
  'usr/share/info',
  'var/cache/apt',
  'var/lib/apt/lists',
];

type Kind = 'node' | 'postgres' | 'kafka';

/** What each stand-in is made of, beside its Dockerfile: the same programs that run without containers. */
const parts: Record<Kind, (folder: string) => Promise<void>> = {
  node: async folder => {
    cpSync(projectNode(), join(folder, 'node'), { dereference: true });
    cpSync(await npmFolder(), join(folder, 'npm'), { recursive: true });
    if (existsSync(CERTIFICATES))
      cpSync(CERTIFICATES, join(folder, 'ca-certificates.crt'), { dereference: true });
    else writeFileSync(join(folder, 'ca-certificates.crt'), '');
  },
  postgres: async folder => {
    const { postgres } = await postgresBinaries();
    await outputOf(['cp', '-r', dirname(dirname(postgres)), join(folder, 'native')]);
  },
  kafka: async folder => {
    await install('java', 'openjdk-17-jre-headless');
    await install('mvn', 'maven');
    cpSync(dirname(await kafkaClassPath()), join(folder, 'jars'), { recursive: true });
  },
};

async function npmFolder(): Promise<string> {
  const running = process.env['npm_execpath'];
  return running ? dirname(dirname(running)) : join(await outputOf(['npm', 'root', '--global']), 'npm');
}

/** Builds an image under an official name from what Debian, npm and Maven have. */
export async function buildStandIn(kind: Kind, image: string): Promise<void> {
  await ensureDebian();
  const folder = mkdtempSync(join(tmpdir(), `santunan-${kind}-`));
  try {
    cpSync(join(projectFolder(), 'docker/stand-ins', kind), folder, { recursive: true });
    await parts[kind](folder);
    await outputOf(['docker', 'build', '--quiet', '--label', `${STAND_IN}=true`, '-t', image, folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ensureDebian(): Promise<void> {
  if (await succeeds(['docker', 'image', 'inspect', DEBIAN])) return;
  if (await succeeds(['docker', 'pull', '--quiet', DEBIAN])) return;
  await install('debootstrap', 'debootstrap');
  const root = mkdtempSync(join(tmpdir(), 'santunan-debian-'));
  try {
    await outputOf([
      'debootstrap',
      '--variant=minbase',
      '--include=ca-certificates',
      'bookworm',
      root,
      MIRROR,
    ]);
    for (const path of UNNEEDED) rmSync(join(root, path), { recursive: true, force: true });
    await outputOf([
      'sh',
      '-c',
      `tar -C ${root} -c . | docker import --change 'LABEL ${STAND_IN}=true' - ${DEBIAN}`,
    ]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
