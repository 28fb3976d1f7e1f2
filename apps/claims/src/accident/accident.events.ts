import type { AccidentConcluded, AccidentReported, ClaimFiledForVictim, VictimAdded } from '#contracts';

/** Everything that can happen to the report of an accident, in the words of the published language. */
export type AccidentEvent = AccidentReported | VictimAdded | ClaimFiledForVictim | AccidentConcluded;

export type { AccidentReported };

export type Category = AccidentReported['data']['category'];
export type Reporter = AccidentReported['data']['reporter'];
export type Channel = AccidentReported['data']['channel'];
export type Conclusion = AccidentConcluded['data']['conclusion'];

/** Which streams of the service are reports of accidents, and no claims. */
export const ACCIDENT_EVENTS: readonly AccidentEvent['type'][] = [
  'AccidentReported',
  'VictimAdded',
  'ClaimFiledForVictim',
  'AccidentConcluded',
];

export const isOfAnAccident = ({ type }: { readonly type: string }): boolean =>
  ACCIDENT_EVENTS.some(name => name === type);
