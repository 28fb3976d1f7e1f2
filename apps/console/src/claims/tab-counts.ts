import type { Stage } from './claim-types.js';
import { TABS, type Tab } from './work-list.js';

interface Counts {
  readonly total: number;
  readonly states: Readonly<Record<Stage, number>>;
}

export const countOf = (tab: Tab, { total, states }: Counts): number =>
  tab === 'all' ? total : TABS[tab].reduce((sum, stage) => sum + states[stage], 0);
