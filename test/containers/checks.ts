import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectFolder, projectNode } from '#stack';
import type { ComposedSystem } from './compose.js';
import { SERVICE_IMAGE } from './images.js';
import { outputOf, show } from './shell.js';

const HEALTHY_WITHIN_MS = 120_000;
const STOPPED_WITHIN_S = 25;

/** Says what holds, and throws where it does not. */
export function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(`It does not hold: ${what}`);
  console.log(`  ✓ ${what}`);
}

interface Container {
  readonly Id: string;
  readonly Name: string;
  readonly Config: { readonly User: string; readonly Image: string; readonly Cmd: readonly string[] };
  readonly HostConfig: { readonly ReadonlyRootfs: boolean; readonly CapDrop: readonly string[] };
  readonly State: {
    readonly ExitCode: number;
    readonly Running: boolean;
    readonly Health?: { Status: string };
  };
}

const inspect = async (ids: readonly string[]): Promise<Container[]> =>
  JSON.parse(await outputOf(['docker', 'inspect', ...ids])) as Container[];

/** Those that run the image of the services, without what ended when all was prepared. */
async function services(system: ComposedSystem): Promise<Container[]> {
  const all = await inspect(await system.containers());
  return all.filter(({ Config, State }) => Config.Image === SERVICE_IMAGE && State.Running);
}

export async function everyServiceIsHealthy(system: ComposedSystem): Promise<void> {
  const deadline = Date.now() + HEALTHY_WITHIN_MS;
  const unwell = async () =>
    (await services(system)).filter(({ State }) => State.Health?.Status !== 'healthy');
  while ((await unwell()).length > 0 && Date.now() < deadline) await sleep(1_000);
  const left = (await unwell()).map(({ Name }) => Name);
  const running = await services(system);
  check(left.length === 0 && running.length === 10, `${running.length} containers are healthy${left.join()}`);
  while (!(await eventsFlow(system)) && Date.now() < deadline) await sleep(1_000);
  check(await eventsFlow(system), 'the gateway says that events flow in every service');
}

async function eventsFlow({ addresses }: ComposedSystem): Promise<boolean> {
  const { status } = (await (await fetch(`${addresses.gateway}/health/system`)).json()) as { status: string };
  return status === 'ok';
}

/** From inside, as whoever breaks into a service would find it. */
const INSIDE = `
  import { readFileSync, writeFileSync } from 'node:fs';
  const status = Object.fromEntries(readFileSync('/proc/1/status', 'utf8').split('\\n').map(line => line.split(/:\\s+/)));
  const refusal = path => { try { writeFileSync(path, 'x'); return 'written'; } catch ({ code }) { return code; } };
  console.log(JSON.stringify({ uid: Number(status.Uid.split('\\t')[0]), capabilities: status.CapEff, privileges: status.NoNewPrivs,
    root: refusal('/x'), code: refusal('/santunan/package.json') }));`;

export async function everyServiceIsConfined(system: ComposedSystem): Promise<void> {
  for (const { Id, Name } of await services(system)) {
    const found = await outputOf(['docker', 'exec', Id, 'node', '--input-type=module', '--eval', INSIDE]);
    const { uid, capabilities, privileges, root, code } = JSON.parse(found) as Record<
      string,
      string | number
    >;
    const holds = [
      uid !== 0,
      /^0+$/.test(String(capabilities)),
      privileges === '1',
      root === 'EROFS',
      code === 'EROFS',
    ];
    check(
      holds.every(Boolean),
      `${Name.slice(1)}: uid ${uid}, capabilities ${capabilities}, no new privileges ${privileges}, a write to / ${root}, to its code ${code}`,
    );
  }
}

const SETTLED = [
  'JKM Rp42.000.000 settled · 20+12+10 · 5 people · bank 1×',
  'JKK Rp63.056.229 settled · 8 lines · 5 people · bank 1×',
  'Replay = live · ',
];

/** The main job is a client like any other: it is the same that runs without containers. */
export async function theMainJobPasses(system: ComposedSystem): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'santunan-main-job-'));
  try {
    writeFileSync(join(folder, 'stack.json'), JSON.stringify(system.addresses));
    const file = join(projectFolder(), '.build/test/journeys/main-job/main.js');
    const said = await outputOf([projectNode(), file], { ...process.env, SANTUNAN_DATA: folder });
    for (const line of SETTLED) {
      check(said.includes(line), said.split('\n').find(text => text.startsWith(line)) ?? line);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function everyServiceStopsOnSigterm(system: ComposedSystem): Promise<void> {
  const stopping = (await services(system)).map(async ({ Id, Name }) => {
    const began = Date.now();
    await outputOf(['docker', 'stop', '--time', '60', Id]);
    const seconds = (Date.now() - began) / 1000;
    const [after] = await inspect([Id]);
    const holds = after?.State.ExitCode === 0 && seconds < STOPPED_WITHIN_S;
    check(holds, `${Name.slice(1)}: ended with ${after?.State.ExitCode} after ${seconds.toFixed(1)} s`);
  });
  await Promise.all(stopping);
}

/** What is for the demonstration only does not start where it could do harm. */
export async function productionRefusesTheDemonstration(): Promise<void> {
  const run = (...parameters: string[]) =>
    show(['sh', '-c', 'exec docker run --rm --read-only "$@" >/dev/null 2>&1', 'sh', ...parameters]);
  check((await run(SERVICE_IMAGE, 'sandbox-bank')) === 1, 'the sandbox bank refuses to start in production');
  check((await run(SERVICE_IMAGE, 'sign-in')) === 1, 'so does the demonstration sign-in');
  const code = await run('--env', 'BANK_API_KEY=santunan-demo-bank', SERVICE_IMAGE, 'disbursement');
  check(code === 1, 'and any service that is given a secret of the demonstration');
}
