import { projectFolder } from '#stack';
import { outputOf, succeeds } from './shell.js';
import { buildStandIn, STAND_IN } from './stand-ins.js';

/** By these official names everything else asks for its images. */
const OFFICIAL = {
  node: 'node:26-bookworm-slim',
  postgres: 'postgres:18',
  kafka: 'apache/kafka:4.3.1',
} as const;

const GIVEN = process.env['SANTUNAN_IMAGE'];

/** The image to try: one that was built elsewhere, or the one built here. */
export const SERVICE_IMAGE = GIVEN ?? 'santunan/service';

const has = (image: string): Promise<boolean> => succeeds(['docker', 'image', 'inspect', image]);

const isStandIn = async (image: string): Promise<boolean> =>
  (await outputOf(['docker', 'image', 'inspect', '--format', '{{json .Config.Labels}}', image])).includes(
    STAND_IN,
  );

/** Each official image: as it is at hand, else as it is pulled, else a stand-in built here under its name. */
export async function ensureImages(kinds: readonly (keyof typeof OFFICIAL)[]): Promise<void> {
  for (const kind of kinds) {
    const image = OFFICIAL[kind];
    const pulled = (await has(image)) || (await succeeds(['docker', 'pull', '--quiet', image]));
    if (!pulled) await buildStandIn(kind, image);
    console.log(`  ${image} · ${(await isStandIn(image)) ? 'a stand-in, built here' : 'the official image'}`);
  }
}

/** Builds the one image of all services unless it is given, and answers with its name and size. */
export async function serviceImage(): Promise<string> {
  const folder = projectFolder();
  if (!GIVEN)
    await outputOf([
      'docker',
      'build',
      '--quiet',
      '-f',
      `${folder}/docker/Dockerfile`,
      '-t',
      SERVICE_IMAGE,
      folder,
    ]);
  const size = await outputOf(['docker', 'image', 'inspect', '--format', '{{.Size}}', SERVICE_IMAGE]);
  return `${SERVICE_IMAGE} · ${Math.round(Number(size) / 1_000_000)} MB`;
}
