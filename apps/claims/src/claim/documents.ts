import { regionDate } from '#kernel';
import { type HeirProof, type Law, type RequiredDocument, requiredDocuments } from '#statutory';
import type { CaseFile } from './case-file.js';

/** What decides which documents a claim needs; the list is that of the day on which it was filed. */
export interface Filed extends Pick<CaseFile, 'programme' | 'outcome' | 'submittedAt'> {
  readonly hasCosts: boolean;
  readonly hasMinor: boolean;
  /** Null where nobody died, and before heirs were stated. */
  readonly heirProof: HeirProof | null;
  readonly ofDisease: boolean;
  readonly hasJasaRaharja: boolean;
}

type Claimed = Pick<CaseFile, 'costs' | 'payees' | 'heirs'> &
  Partial<Pick<CaseFile, 'disease' | 'jasaRaharja'>>;

/** What an entry says of the papers that it needs. */
export const filedOf = <File extends Claimed>(file: File) => ({
  ...file,
  hasCosts: file.costs.length > 0,
  hasMinor: file.payees.some(({ isMinor }) => isMinor),
  heirProof: file.heirs?.proof ?? null,
  ofDisease: Boolean(file.disease),
  hasJasaRaharja: (file.jasaRaharja ?? []).length > 0,
});

/** What the checklist of a claim asks for and the file does not have. */
export function missingDocuments(
  filed: Filed & { readonly documents: readonly string[] },
  law: Law,
): RequiredDocument[] {
  const present = new Set(filed.documents);
  return checklistOf(filed, law).filter(({ code }) => !present.has(code));
}

/** The whole checklist of a claim. */
export function checklistOf(
  { programme, outcome, submittedAt, heirProof, ...filed }: Filed,
  law: Law,
): readonly RequiredDocument[] {
  const { hasCosts, hasMinor: minor, ofDisease: disease, hasJasaRaharja: jasaRaharja } = filed;
  const date = regionDate(Temporal.Instant.from(submittedAt));
  const heirs = heirProof === null ? {} : { heirProof };
  return requiredDocuments(law, programme, {
    ...{ date, outcome, hasCosts, minor, disease, jasaRaharja },
    ...heirs,
  });
}
