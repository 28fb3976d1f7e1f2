/** What is owed by where it stands, in the order of the work. */
export const TABS = {
  toPlan: ['Open'],
  running: ['Planned', 'Repaying', 'Keeping'],
  ended: ['Repaid', 'Waived', 'Lifted'],
} as const;

export type Tab = keyof typeof TABS;
export const TAB_NAMES = Object.keys(TABS) as Tab[];

export interface RecoveriesSearch {
  readonly tab?: Tab;
  readonly after?: string;
  readonly before?: readonly string[];
}

/** Reads the address; what is not understood is left out. */
export function recoveriesSearch({ tab, after, before }: Record<string, unknown>): RecoveriesSearch {
  const known = TAB_NAMES.find(name => name === tab);
  return {
    ...(known ? { tab: known } : {}),
    ...(typeof after === 'string' && after !== '' ? { after } : {}),
    ...(Array.isArray(before) ? { before: before.filter(cursor => typeof cursor === 'string') } : {}),
  };
}
