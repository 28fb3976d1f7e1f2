import type { Choices } from '../claims/claim-types.js';
import type { ClaimView, SubmitBody } from './bodies.js';

type HeirsBody = NonNullable<SubmitBody['heirs']>;
export type HeirProof = HeirsBody['proof'];
export const HEIR_PROOFS: readonly HeirProof[] = ['HEIR_CERTIFICATE', 'COHEIRS_CONSENT', 'WILL', 'NO_HEIRS'];

/** What is said of the heirs, as it is being chosen; ticks of ranks that are not asked about any more are not sent. */
export interface HeirsRow {
  readonly proof: HeirProof | '';
  readonly rank: number | null;
  readonly emptyRanks: readonly number[];
}
export const NOTHING_SAID: HeirsRow = { proof: '', rank: null, emptyRanks: [] };

/** A rank of the order of heirs, as the service lists it. */
export type HeirRank = Choices['heirRanks']['order'][number];

export const isDeath = ({ outcome }: Pick<SubmitBody, 'outcome'>): boolean => outcome === 'death';

export const ranksOf = (
  order: readonly HeirRank[],
  { programme }: Pick<SubmitBody, 'programme'>,
): HeirRank[] => order.filter(one => one.programme === programme);

/** The ranks above the one that is paid; all of them where nobody is left. */
export function higherRanks(ranks: readonly HeirRank[], { proof, rank }: HeirsRow): HeirRank[] {
  if (proof === 'NO_HEIRS') return [...ranks];
  return rank === null ? [] : ranks.filter(one => one.rank < rank);
}

/** Those whom a will names are a rank of their own. */
export function provedBy(proof: HeirProof, heirs: HeirsRow, ranks: readonly HeirRank[]): HeirsRow {
  const named = ranks.find(({ kinships }) => kinships.some(({ code }) => code === 'NAMED_IN_WILL'));
  return { ...heirs, proof, rank: proof === 'WILL' && named ? named.rank : heirs.rank };
}

/** What is sent of it; nothing while it is not chosen, and of nobody who is alive. */
export function heirsSaid({
  outcome,
  heirs,
}: Pick<SubmitBody, 'outcome'> & { readonly heirs: HeirsRow }): HeirsBody | null {
  const { proof, rank, emptyRanks } = heirs;
  if (outcome !== 'death' || proof === '') return null;
  if (proof === 'NO_HEIRS') return { proof, emptyRanks: [...emptyRanks] };
  return rank === null ? null : { proof, rank, emptyRanks: emptyRanks.filter(empty => empty < rank) };
}

export const heirsOfReturned = ({ heirs }: Pick<ClaimView, 'heirs'>): HeirsRow =>
  heirs === null ? NOTHING_SAID : { proof: heirs.proof, rank: heirs.rank, emptyRanks: [...heirs.emptyRanks] };
