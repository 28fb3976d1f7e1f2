import { fingerprint, type Seen } from './changes.js';

const KEPT = 'santunan.seen';
const AT_MOST = 200;
type Store = Readonly<Record<string, Seen>>;

/** What each person of this computer last saw of a case; whose it is can be compared but not read. */
const nameOf = (claimId: string, who: string): string => fingerprint(`${claimId} ${who}`);

function read(): Store {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' && value !== null && 'version' in value && 'parts' in value;

export function lastSeen(claimId: string, who: string): Seen | null {
  const kept = read()[nameOf(claimId, who)];
  return isSeen(kept) ? kept : null;
}

/** The newest stand last; beyond a limit the oldest go. */
export function keepSeen(claimId: string, who: string, seen: Seen): void {
  const name = nameOf(claimId, who);
  const { [name]: _before, ...others } = read();
  const kept = [...Object.entries(others), [name, seen]].slice(-AT_MOST);
  try {
    localStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(kept)));
  } catch {
    // Where nothing can be kept, nothing is marked at the next visit.
  }
}
