import { type Entry, isOfDisease } from './entry.js';
import { isDeath } from './heirs-row.js';

interface Paper {
  readonly code: string;
}
interface Lists<Of extends Paper> {
  /** Of every claim of its kind. */
  readonly usual: readonly Of[];
  /** Of some claims only. */
  readonly conditional: readonly Of[];
  /** Of this claim, as the service foresees it; empty while it has not said so. */
  readonly required: readonly Of[];
}

const isOneOf = (papers: readonly Paper[], { code }: Paper): boolean =>
  papers.some(other => other.code === code);

type Claimed = Pick<Entry, 'programme' | 'outcome' | 'heirs' | 'payees' | 'disease'>;

/** A disease changes the checklist; of a death, who receives and how that is shown. */
const hasItsOwn = (entry: Claimed): boolean => isOfDisease(entry) || receivesOtherwise(entry);

const receivesOtherwise = (entry: Claimed): boolean => {
  const { proof } = entry.heirs;
  const isUsual = proof === '' || proof === 'HEIR_CERTIFICATE';
  return isDeath(entry) && (!isUsual || entry.payees.some(({ isMinor }) => isMinor));
};

/** The checklist of an entry, and what only other claims need. */
export function papersOf<Of extends Paper>(
  entry: Claimed,
  { usual, conditional, required }: Lists<Of>,
): { readonly listed: readonly Of[]; readonly others: readonly Of[] } {
  const listed = hasItsOwn(entry) && required.length > 0 ? required : usual;
  const rest = [...usual, ...conditional].filter(paper => !isOneOf(listed, paper));
  return { listed, others: rest.filter((paper, at) => !isOneOf(rest.slice(0, at), paper)) };
}

/** What is asked for because of who receives, beside what every claim of the kind needs. */
export function papersThatFollow<Of extends Paper>(
  entry: Claimed,
  { usual, required }: Pick<Lists<Of>, 'usual' | 'required'>,
): Of[] {
  return receivesOtherwise(entry) ? required.filter(paper => !isOneOf(usual, paper)) : [];
}
