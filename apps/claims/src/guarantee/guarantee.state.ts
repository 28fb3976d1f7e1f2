import type { GuaranteeCancelled, GuaranteeIssued } from '#contracts';

/** Everything that can happen to a letter of guarantee, in the words of the published language. */
export type GuaranteeEvent = GuaranteeIssued | GuaranteeCancelled;

export const GUARANTEE_EVENTS: readonly GuaranteeEvent['type'][] = ['GuaranteeIssued', 'GuaranteeCancelled'];

/** Which streams of the service are letters of guarantee, and no claims. */
export const isOfAGuarantee = ({ type }: { readonly type: string }): boolean =>
  GUARANTEE_EVENTS.some(name => name === type);

type Known = GuaranteeIssued['data'] & { readonly version: number };

export type NotIssued = { readonly stage: 'NotIssued'; readonly version: 0 };
export type Open = Known & { readonly stage: 'Open' };
export type Cancelled = Known & {
  readonly stage: 'Cancelled';
  readonly cancelling: Omit<GuaranteeCancelled['data'], 'guaranteeId'>;
};

export type GuaranteeState = NotIssued | Open | Cancelled;
export type KnownGuarantee = Open | Cancelled;

export const initialState: GuaranteeState = { stage: 'NotIssued', version: 0 };

export function evolve(state: GuaranteeState, event: GuaranteeEvent): GuaranteeState {
  if (event.type === 'GuaranteeIssued') return { ...event.data, stage: 'Open', version: 1 };
  if (state.stage === 'NotIssued') throw new Error(`${event.type} before GuaranteeIssued`);
  const { guaranteeId: _guarantee, ...cancelling } = event.data;
  return { ...state, stage: 'Cancelled', cancelling, version: state.version + 1 };
}
