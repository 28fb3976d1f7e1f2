import type { KnownClaim } from './claim.state.js';
import type { DataOf } from './known-claim.js';

/** Whoever was asked about again has the newer answer alone. */
export function registryAnswered(
  state: KnownClaim,
  { claimId, answers, answeredAt }: DataOf<'RegistryAnswered'>,
): KnownClaim {
  const evidence = `${claimId}/${state.version}`;
  const subjects = answers.map(({ subject }) => subject);
  const kept = state.registry.filter(({ subject }) => !subjects.includes(subject));
  return { ...state, registry: [...kept, ...answers.map(answer => ({ ...answer, answeredAt, evidence }))] };
}
