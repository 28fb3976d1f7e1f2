import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** The parts of the running system by name, each with the process that it began with. */
export type Parts = ReadonlyMap<string, number>;

/** Measures from now on; answers the milliseconds of a core for each of so many claims, by part, the client being this process. */
export function cpuFromNow(parts: Parts): (claims: number) => Map<string, number> {
  const [before, own] = [cpuSeconds(parts), process.cpuUsage()];
  return claims => {
    const after = cpuSeconds(parts);
    const { user, system } = process.cpuUsage(own);
    const used = [...parts.keys()].map(
      part => [part, (((after.get(part) ?? 0) - (before.get(part) ?? 0)) * 1000) / claims] as const,
    );
    return new Map([...used, ['client', (user + system) / 1000 / claims]]);
  };
}

/** CPU seconds that each part and its children have used by now. */
function cpuSeconds(parts: Parts): Map<string, number> {
  const processes = readProcesses();
  return new Map([...parts].map(([name, pid]) => [name, secondsOf(pid, processes)]));
}

/** The most memory that each part has held so far, in MiB. */
export function peakResidentMb(parts: Parts): Map<string, number> {
  return new Map([...parts].map(([name, pid]) => [name, residentMb(pid)]));
}

/** The processes of PostgreSQL and Kafka below this one, by what they run. */
export function serversBelow(pid: number): Map<string, number> {
  const found = readProcesses().filter(({ parent }) => parent === pid);
  const byName = (pattern: RegExp): number | undefined => found.find(({ name }) => pattern.test(name))?.pid;
  const [postgres, kafka] = [byName(/postgres/), byName(/java/)];
  return new Map([
    ...(postgres ? [['postgres', postgres] as const] : []),
    ...(kafka ? [['kafka', kafka] as const] : []),
  ]);
}

interface ProcessFigures {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly seconds: number;
}

function readProcesses(): ProcessFigures[] {
  return readdirSync('/proc')
    .filter(entry => /^\d+$/.test(entry))
    .flatMap(entry => readProcess(Number(entry)));
}

/** See proc(5): after the name in brackets, the parent is the second field, and times stand from the twelfth on. */
function readProcess(pid: number): ProcessFigures[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const fields = stat
      .slice(end + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15);
    return [
      {
        pid,
        parent: fields[1] ?? 0,
        name: stat.slice(stat.indexOf('(') + 1, end),
        seconds: (user + system + childUser + childSystem) / TICKS_PER_SECOND,
      },
    ];
  } catch {
    return [];
  }
}

function secondsOf(pid: number, processes: readonly ProcessFigures[]): number {
  const own = processes.find(process => process.pid === pid)?.seconds ?? 0;
  const children = processes.filter(({ parent }) => parent === pid);
  return own + children.reduce((sum, child) => sum + child.seconds, 0);
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}
