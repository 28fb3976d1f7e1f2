import type { ReportBody, VictimBody } from './accident-types.js';

/** Who says so, by which way, in which words, as it is being typed. */
export interface Told {
  readonly reporter: ReportBody['reporter'] | '';
  readonly channel: ReportBody['channel'] | '';
  readonly account: string;
}

/** A report as it is being typed. */
export interface ReportTyped extends Told {
  readonly happenedOn: string;
  readonly happenedTime: string;
  readonly regionCode: string;
  readonly category: ReportBody['category'] | '';
  readonly suspected: boolean;
  readonly victims: readonly { readonly personId: string; readonly name: string }[];
}
export type ReportField = keyof ReportTyped;

export const NOTHING_TOLD: Told = { reporter: '', channel: '', account: '' };
export const NOTHING_TYPED: ReportTyped = {
  ...{ happenedOn: '', happenedTime: '', regionCode: '', category: '', suspected: false },
  ...{ ...NOTHING_TOLD, victims: [] },
};

export const CATEGORIES: readonly ReportBody['category'][] = [
  ...(['AT_WORK', 'BECAUSE_OF_WORK', 'COMMUTING', 'DUTY_TRIP'] as const),
  ...(['URGENT_MATTER_WITH_PERMISSION', 'SUDDEN_DEATH_AT_WORK'] as const),
  ...(['VIOLENCE_AT_WORKPLACE', 'OCCUPATIONAL_DISEASE'] as const),
];
export const REPORTERS: readonly ReportBody['reporter'][] = ['EMPLOYER', 'WORKER', 'VILLAGE', 'HOSPITAL'];
export const CHANNELS: readonly ReportBody['channel'][] = ['COUNTER', 'PHONE', 'WHATSAPP', 'EMAIL'];

const REGION = /^\d{4,10}$/;
const TIME = /^(|([01]\d|2[0-3]):[0-5]\d)$/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/** What is still wrong, by field; the service looks at the rest. */
export function faultsOf(typed: ReportTyped): Partial<Record<ReportField, 'fillIn' | 'region' | 'victims'>> {
  const { happenedOn, happenedTime, regionCode, category, victims } = typed;
  return {
    ...(DATE.test(happenedOn) ? {} : { happenedOn: 'fillIn' }),
    ...(TIME.test(happenedTime) ? {} : { happenedTime: 'fillIn' }),
    ...(REGION.test(regionCode.trim()) ? {} : { regionCode: 'region' }),
    ...(category ? {} : { category: 'fillIn' }),
    ...faultsOfTold(typed),
    ...(victims.length > 0 ? {} : { victims: 'victims' }),
  };
}

export const faultsOfTold = ({
  reporter,
  channel,
  account,
}: Told): Partial<Record<keyof Told, 'fillIn'>> => ({
  ...(reporter ? {} : { reporter: 'fillIn' }),
  ...(channel ? {} : { channel: 'fillIn' }),
  ...(account.trim() ? {} : { account: 'fillIn' }),
});

/** A victim who is added to a report, or null while something is missing. */
export function victimOf(personId: string, { reporter, channel, account }: Told): VictimBody | null {
  if (!reporter || !channel || !account.trim()) return null;
  return { personId, reporter, channel, account: account.trim() };
}

/** What is sent, or null while something is wrong. */
export function reportOf(typed: ReportTyped): ReportBody | null {
  const { happenedOn, happenedTime, regionCode, category, suspected, reporter, channel } = typed;
  if (Object.keys(faultsOf(typed)).length > 0 || !category || !reporter || !channel) return null;
  return {
    ...{ happenedOn, category, suspected, reporter, channel },
    ...(happenedTime ? { happenedTime } : {}),
    regionCode: regionCode.trim(),
    account: typed.account.trim(),
    victims: typed.victims.map(({ personId }) => personId),
  };
}
