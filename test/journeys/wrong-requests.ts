import { type SystemAddresses, signIn } from '#stack';
import { sampleCases, sampleFile, sampleRows } from './main-job/sample.js';

interface WrongRequest {
  readonly what: string;
  readonly user: string;
  readonly path: string;
  readonly type?: string;
  readonly body: string;
}

const roster = sampleRows('roster-villages.csv');
const [header = '', line = ''] = sampleFile('roster-villages.csv').split('\n');
const [worker = {}] = roster;
const [death] = sampleCases().values();
const personal = { ...death, nama: worker['nama'], nik: worker['nik'] };

/** Requests full of the sample's personal data, each wrong in another way: their answers are read for it. */
const wrongRequests: WrongRequest[] = [
  { what: 'a field nobody knows', path: '/api/claims', body: JSON.stringify(personal) },
  {
    what: 'a person who is none',
    path: '/api/claims',
    body: JSON.stringify({ ...personal, personId: worker['nik'] }),
  },
  {
    what: 'personal data as member names',
    path: '/api/claims',
    body: JSON.stringify({ [worker['nik'] ?? '']: 1, payees: [{ [worker['nama'] ?? '']: 1 }] }),
  },
  { what: 'broken JSON', path: '/api/claims', body: `${JSON.stringify(personal).slice(0, -9)}` },
  { what: 'a person in the address', path: `/api/claims/${worker['nik']}/approval`, body: '{}' },
  {
    what: 'a name in the address',
    path: `/api/claims/${encodeURIComponent(worker['nama'] ?? '')}`,
    body: '{}',
  },
].map(request => ({ ...request, user: 'petugas-klaim-1' }));

const wrongFiles: WrongRequest[] = [
  { what: 'a NIK of 15 digits', body: `${header}\n${line.replace(/;(\d{15})\d;/, ';$1;')}` },
  { what: 'a row with a column too many', body: `${header}\n${line};${worker['nama']}` },
  { what: 'commas for semicolons', body: `${header}\n${line}`.replaceAll(';', ',') },
  { what: 'a header of personal data', body: line },
  { what: 'a quote that never ends', body: `${header}\n${line.replace(';', ';"')}` },
  { what: 'an unknown district', body: `${header}\n${line.replace(';510601;', ';999999;')}` },
].map(file => ({ ...file, user: 'petugas-pendaftaran', path: '/api/rosters', type: 'text/csv' }));

/** Sends them all; what each was and what was answered. */
export async function answersToWrongRequests(
  addresses: SystemAddresses,
): Promise<{ what: string; status: number; body: string }[]> {
  const users = [...new Set([...wrongRequests, ...wrongFiles].map(({ user }) => user))];
  const tokens = new Map(
    await Promise.all(users.map(async user => [user, await signIn(addresses.signIn, user)] as const)),
  );
  const send = async ({ what, user, path, type = 'application/json', body }: WrongRequest) => {
    const response = await fetch(`${addresses.gateway}${path}`, {
      method: 'POST',
      body,
      headers: {
        authorization: `Bearer ${tokens.get(user)}`,
        'content-type': type,
        'idempotency-key': crypto.randomUUID(),
      },
    });
    return { what, status: response.status, body: await response.text() };
  };
  return Promise.all([...wrongRequests, ...wrongFiles].map(send));
}
