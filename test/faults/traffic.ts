import { setTimeout as sleep } from 'node:timers/promises';
import type { Bank } from '../journeys/main-job/bank.js';
import { sampleCase, sampleRows } from '../journeys/main-job/sample.js';
import { ClaimLife, type Death } from './claim-life.js';
import type { PatientClients } from './patient-client.js';
import type { Random } from './random.js';

const AT_ONCE = 10;
/** How the bank misbehaves, by chance: mostly it does not. */
const MISBEHAVIOURS = [
  'EXECUTE_THEN_TIME_OUT',
  'ACCEPT_FIRST',
  'ANSWER_TWICE',
  'CONTRADICT',
  'REJECT',
  'SLOW',
];
const ONE_IN = 4;
const PEOPLE_AT_ONCE = 3;
const HEIRS_EVERY_MS = 250;

/** Claims about workers of the sample, some at a time, until it is told that they are enough. */
export class Traffic {
  readonly lives: ClaimLife[] = [];
  readonly failures: string[] = [];
  private isOver = false;
  private next = 0;

  constructor(
    private readonly clients: PatientClients,
    private readonly bank: Bank,
    private readonly random: Random,
  ) {}

  /** Ends when what was begun before `enough` is settled. */
  async run(): Promise<void> {
    await Promise.all(Array.from({ length: AT_ONCE }, () => this.worker()));
  }

  enough(): void {
    this.isOver = true;
  }

  private async worker(): Promise<void> {
    while (!this.isOver) {
      const life = new ClaimLife(this.clients, await this.death());
      this.lives.push(life);
      await life.live().catch((error: Error) => this.failures.push(`${life.claimId}: ${error.message}`));
    }
  }

  private async death(): Promise<Death> {
    const number = this.next;
    this.next += 1;
    const nik = VILLAGERS[number % VILLAGERS.length] ?? '';
    const found = await this.clients.search<{ items: { personId: string }[] }>(
      'petugas-klaim-1',
      'enrollment',
      '/api/persons/search',
      { nik },
    );
    const accountNumber = `77${String(number).padStart(8, '0')}`;
    await this.openAccount(accountNumber);
    return { number, personId: found.items[0]?.personId ?? '', accountNumber };
  }

  private async openAccount(accountNumber: string): Promise<void> {
    const [payee] = sampleCase('village-death').payees;
    if (!payee) throw new Error('The sample case has no payee');
    const kind = MISBEHAVIOURS[this.random.below(MISBEHAVIOURS.length * ONE_IN)];
    const { bankCode, accountName } = payee;
    await untilDone(() => this.bank.openAccount({ bankCode, accountName, accountNumber }));
    if (kind) await untilDone(() => this.bank.willMisbehave(kind, accountNumber));
  }
}

const PAID = new Set(sampleRows('receipts-2025-11.csv').map(({ kode_pembayar }) => kode_pembayar));
const VILLAGERS = sampleRows('roster-villages.csv')
  .filter(({ kode_pembayar }) => PAID.has(kode_pembayar))
  .map(({ nik = '' }) => nik);

/** The bank is struck, too. */
async function untilDone(work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch {
      await sleep(200);
    }
  }
}

/** Heirs who are put on file meanwhile, so that enrollment has something in hand, too. */
export async function keepRegisteringHeirs(clients: PatientClients, isOver: () => boolean): Promise<void> {
  const worker = async (first: number): Promise<void> => {
    for (let number = first; !isOver(); number += PEOPLE_AT_ONCE) {
      const nik = VILLAGERS.at(-1 - (number % VILLAGERS.length)) ?? '';
      const user = 'petugas-pendaftaran';
      const { items } = await clients.search<{ items: { personId: string }[] }>(
        user,
        'enrollment',
        '/api/persons/search',
        { nik },
      );
      const path = `/api/persons/${items[0]?.personId}/heirs`;
      const body = { heirs: [{ relation: 'CHILD', name: `Anak ke-${number}` }] };
      await clients.command(user, 'enrollment', path, { key: `fault-heirs-${number}`, body });
      await sleep(HEIRS_EVERY_MS);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, (_, first) => worker(first)));
}
