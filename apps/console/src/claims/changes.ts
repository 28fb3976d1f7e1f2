import type { ClaimView, HistoryLine } from './claim-types.js';

/** The parts of a case that can change under the eyes of a reader. */
export const PARTS = [
  'reasons',
  'signals',
  'appeals',
  'opinion',
  'documents',
  'cover',
  'lines',
  'payees',
  'bills',
  'scholarships',
  'duties',
] as const;
export type Part = (typeof PARTS)[number];

/** What a person has seen of a case: no names, no numbers of people, only what tells a change. */
export interface Seen {
  readonly version: number;
  readonly total: number;
  readonly stage: ClaimView['stage'];
  readonly parts: Readonly<Record<Part, string>>;
}

export interface Changes {
  readonly events: readonly HistoryLine[];
  readonly parts: readonly Part[];
  readonly totalBefore: number;
  readonly totalNow: number;
}

export function seenOf(view: ClaimView): Seen {
  const { version, total, stage, reasons, documents, cover, lines, duties, flags, state } = view;
  return {
    version,
    total,
    stage,
    parts: {
      reasons: fingerprint(reasons.map(({ code, values }) => ({ code, values }))),
      signals: fingerprint(view.signals),
      appeals: fingerprint({ appeals: flags.appeals, correction: view.correction, came: cameOf(state) }),
      opinion: fingerprint(flags.opinion && { ...flags.opinion, evidence: [] }),
      documents: fingerprint(documents.received),
      cover: fingerprint(cover && { ...cover, evidence: [] }),
      lines: fingerprint(lines),
      payees: fingerprint({
        heirs: state.heirs,
        payees: state.payees,
        shares: view.shares,
        progress: state.award?.shares ?? [],
        accounts: view.accountsWaiting,
      }),
      bills: fingerprint(state.furtherCosts),
      scholarships: fingerprint(state.scholarship),
      duties: fingerprint(duties),
    },
  };
}

const cameOf = ({ corrections, overpayment }: ClaimView['state']) => ({ corrections, overpayment });

/** What happened to the case since it was seen; null when it is as it was. */
export function changesSince(seen: Seen, view: ClaimView): Changes | null {
  if (view.version <= seen.version) return null;
  const now = seenOf(view);
  return {
    events: view.history.filter(({ version }) => version > seen.version),
    parts: PARTS.filter(part => seen.parts[part] !== now.parts[part]),
    totalBefore: seen.total,
    totalNow: now.total,
  };
}

/** What a person did oneself, in this window or another, is no news to them. */
export const allDoneBy = ({ events }: Changes, name: string): boolean =>
  events.every(({ actor }) => actor === name);

/** A short text that differs when the value does (FNV-1a, 64 bits); nothing can be read back from it. */
export function fingerprint(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of new TextEncoder().encode(JSON.stringify(value) ?? ''))
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit)) * 0x100000001b3n);
  return hash.toString(36);
}
