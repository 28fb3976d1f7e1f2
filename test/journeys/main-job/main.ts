import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectNode, readAddresses } from '#stack';
import { Api } from './api.js';
import { Bank } from './bank.js';
import { CaseDrive, type Staff } from './case.js';
import { loadSample, printBilled } from './load.js';
import { money, say, stage } from './print.js';
import { putSampleOnRecord } from './registry.js';
import { sampleCases } from './sample.js';

/** The main job on the Bangli sample: two cases from submission to payment, three left open for you. */
const addresses = readAddresses();
const api = new Api(addresses);
const bank = new Bank(addresses);
const cases = sampleCases();

const STAFF: Staff = {
  submitter: 'petugas-klaim-1',
  verifier: 'verifikator-1',
  approver: 'penyetuju-klaim-1',
  preparer: 'keuangan-1',
  releaser: 'penyetuju-keuangan-1',
};
/** Somebody with every role: allowed each duty, but never two on one case. */
const EVERY_ROLE = 'serbabisa';

const drive = (key: string, staff: Partial<Staff> = {}): CaseDrive => {
  const sample = cases.get(key);
  if (!sample) throw new Error(`The sample has no case ${key}`);
  return new CaseDrive(api, bank, sample, { ...STAFF, ...staff });
};

async function payWholly(one: CaseDrive, triesTwo?: string) {
  await one.submit();
  await one.validated();
  await one.verify();
  if (triesTwo) await one.tryTwoDuties(triesTwo);
  await one.approve();
  await one.prepare();
  await one.release();
  return one.settled();
}

async function leaveOpen(): Promise<string[]> {
  const unpaid = drive('unpaid-village-death');
  const waiting = await unpaid.submit();
  for (const { code, text } of waiting.reasons)
    stage('sistem · system', `menunggu · waits: ${code} · ${text?.id ?? ''}`);
  const december = drive('december-death');
  await december.submit();
  await december.validated();
  await december.verify();
  const village = drive('second-village-death');
  await village.submit();
  await village.validated();
  await village.verify();
  await village.approve();
  await village.prepare();
  return [
    `${addresses.gateway}/claims/${unpaid.id}, ${STAFF.submitter}`,
    `${addresses.gateway}/claims/${december.id}, ${STAFF.approver}`,
    `${addresses.gateway}/payouts?status=Prepared, ${STAFF.releaser}`,
  ];
}

async function peopleOn(one: CaseDrive): Promise<number> {
  const { items } = await api
    .as('auditor-1')
    .get<{ items: { headers: Record<string, string>; body: string }[] }>(`/api/audit/cases/${one.id}`);
  const staff = items
    .filter(({ headers, body }) => headers['ce_correlationid'] === one.id || body.includes(one.id))
    .flatMap(({ headers }) => headers['ce_actor'] ?? []);
  return new Set(staff).size;
}

async function replayEvents(one: CaseDrive): Promise<number> {
  const file = join(import.meta.dirname, '../../../apps/claims/src/replay/main.js');
  const { stdout } = await promisify(execFile)(projectNode(), [file, one.id, '--quiet'], {
    env: process.env,
  });
  const [, events] = /Replay = live · (\d+) events/.exec(stdout) ?? [];
  if (!events) throw new Error(`The replay differs:\n${stdout}`);
  return Number(events);
}

say('Memuat contoh Bangli · loading the Bangli sample');
await loadSample(api);
await printBilled(api);
await putSampleOnRecord(addresses, cases.values());

const death = drive('village-death');
const accident = drive('athlete-accident', { submitter: 'petugas-klaim-2', verifier: EVERY_ROLE });
const jkm = await payWholly(death);
const jkk = await payWholly(accident, EVERY_ROLE);
const waiting = await leaveOpen();
const events = (await replayEvents(death)) + (await replayEvents(accident));
const parts = (await death.claim()).lines.map(({ amount }) => amount / 1_000_000).join('+');

say();
say(`JKM ${money(jkm.award)} settled · ${parts} · ${await peopleOn(death)} people · bank ${jkm.executions}×`);
say(
  `JKK ${money(jkk.award)} settled · ${jkk.lines} lines · ${await peopleOn(accident)} people · bank ${jkk.executions}×`,
);
say(`Replay = live · ${events} events`);
for (const place of waiting) say(`Waiting for you: ${place}`);
