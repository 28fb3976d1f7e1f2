import { type BilingualText, eventContracts } from '#contracts';

/** The latest contract of a type says what it means; a type that is not ours means nothing to us. */
const meanings = new Map<string, BilingualText>(eventContracts.map(({ type, meaning }) => [type, meaning]));

export const meaningOf = (type: string | undefined): BilingualText | null => meanings.get(type ?? '') ?? null;
