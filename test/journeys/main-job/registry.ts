import type { SystemAddresses } from '#stack';
import { say } from './print.js';
import { type SampleCase, sampleRows } from './sample.js';

const ROSTERS = ['roster-villages.csv', 'roster-apbd.csv', 'roster-athletes.csv'];
const AT_ONCE = 1_000;
/** Two who died and for whom nobody has claimed, for the list of such deaths. */
const UNCLAIMED: readonly (readonly [worker: string, deathDate: string])[] = [
  ['roster-villages.csv 101', '2025-10-30'],
  ['roster-villages.csv 140', '2025-11-14'],
];

interface OnRecord {
  readonly nik: string;
  readonly name: string;
  readonly deathDate?: string;
}
type Where = Pick<SystemAddresses, 'registry' | 'registryKey'>;

/** Every worker of the sample as the registry has them, with the days of death of those who died. */
export async function putSampleOnRecord(where: Where, cases: Iterable<SampleCase>): Promise<void> {
  if (where.registry === null) return;
  const claimed = [...cases]
    .filter(({ outcome }) => outcome === 'death')
    .map(({ worker: { roster, row }, eventDate }) => [`${roster} ${row}`, eventDate] as const);
  const died = new Map([...claimed, ...UNCLAIMED]);
  const people = ROSTERS.flatMap(roster =>
    sampleRows(roster).map(({ nik = '', nama: name = '' }, row): OnRecord => {
      const deathDate = died.get(`${roster} ${row}`);
      return { nik, name, ...(deathDate === undefined ? {} : { deathDate }) };
    }),
  );
  for (let from = 0; from < people.length; from += AT_ONCE)
    await put(where, people.slice(from, from + AT_ONCE));
  say(`  Dukcapil · civil registry: ${people.length} orang · people, ${died.size} meninggal · dead`);
}

async function put({ registry, registryKey }: Where, people: readonly OnRecord[]): Promise<void> {
  const answer = await fetch(`${registry}/sandbox/people`, {
    method: 'POST',
    headers: { authorization: `Bearer ${registryKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ people }),
  });
  if (!answer.ok) throw new Error(`The registry answered ${answer.status}`);
}
