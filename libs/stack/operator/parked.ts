import { parseArgs } from 'node:util';
import { StackError } from '../stack-error.js';
import { alignedTable, type Column } from './table.js';

export const PARK_CAUSES = ['malformed', 'not-understood', 'conflict', 'hole', 'failed', 'behind'] as const;

/** Parked messages of one service that failed alike. */
export interface ParkedGroup {
  readonly service: string;
  readonly topic: string;
  readonly cause: string;
  readonly error: string;
  readonly count: number;
  /** How many of them an operator has already marked for return. */
  readonly returning: number;
  /** The first ids. */
  readonly ids: readonly string[];
}

/** What an operator asks to be handled again; neither id nor cause means everything that is parked. */
export interface ReturnRequest {
  readonly service: string;
  readonly id: string | null;
  readonly cause: string | null;
}

const usage = (id: string, en: string): StackError =>
  new StackError(
    `${id}\nPemakaian: npm run print:parked -- [--return <layanan> [--id <nomor> | --cause <sebab>]]`,
    `${en} Causes: ${PARK_CAUSES.join(', ')}.`,
  );

/** Reads the arguments; `null` when the operator only looks. Throws with the usage on anything else. */
export function readReturnRequest(
  args: readonly string[],
  services: readonly string[],
): ReturnRequest | null {
  const { return: service, id = null, cause = null } = readOptions(args);
  if (service !== undefined) return checked({ service, id, cause }, services);
  if (id ?? cause) throw usage('--id dan --cause hanya bersama --return.', '--id and --cause need --return.');
  return null;
}

function checked(request: ReturnRequest, services: readonly string[]): ReturnRequest {
  const { service, id, cause } = request;
  if (!services.includes(service)) {
    const known = services.join(', ');
    throw usage(`Layanan tidak dikenal; yang ada: ${known}.`, `Unknown service; there are: ${known}.`);
  }
  if (id && cause) throw usage('Pilih --id atau --cause.', 'Either --id or --cause.');
  if (id && !/^\d{1,18}$/.test(id)) throw usage('--id harus nomor.', '--id must be a number.');
  if (cause && !isCause(cause)) throw usage(`Sebab tidak dikenal: ${cause}.`, `Unknown cause: ${cause}.`);
  return request;
}

const isCause = (text: string): boolean => PARK_CAUSES.some(known => known === text);

function readOptions(args: readonly string[]) {
  try {
    const options = {
      return: { type: 'string' },
      id: { type: 'string' },
      cause: { type: 'string' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw usage('Pilihan tidak dikenal.', 'Unknown option.');
  }
}

const COLUMNS: readonly Column[] = [
  { id: 'layanan', en: 'service' },
  { id: 'topik', en: 'topic' },
  { id: 'sebab', en: 'cause' },
  { id: 'jumlah', en: 'count', align: 'right' },
  { id: 'dikembalikan', en: 'returning', align: 'right' },
  { id: 'nomor', en: 'ids' },
  { id: 'galat', en: 'error' },
];

/** Every group in a line, or that there is none. */
export function parkedReport(groups: readonly ParkedGroup[]): string {
  if (groups.length === 0) return 'Tidak ada pesan yang disisihkan · no message is parked';
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return `${alignedTable(COLUMNS, groups.map(groupRow))}\n\nDisisihkan · parked: ${total}`;
}

const groupRow = (group: ParkedGroup): string[] => [
  group.service,
  group.topic,
  group.cause,
  String(group.count),
  String(group.returning),
  idList(group),
  group.error.replaceAll(/\s+/g, ' '),
];

function idList({ ids, count }: ParkedGroup): string {
  const more = count - ids.length;
  return more > 0 ? `${ids.join(' ')} … +${more}` : ids.join(' ');
}

export const returnReport = ({ service }: ReturnRequest, marked: number): string =>
  `Ditandai untuk diolah lagi oleh ${service} · marked to be handled again by ${service}: ${marked}`;
