import type { ClaimEvent } from './claim.events.js';
import type { KnownClaim } from './claim.state.js';
import { type Bringing, withBrought } from './further-document.state.js';

type DataOf<Type extends ClaimEvent['type']> = Extract<ClaimEvent, { type: Type }>['data'];

export const documentsReceived = (
  state: KnownClaim,
  { documents, receivedBy: by, receivedAt: at }: DataOf<'DocumentsReceived'>,
): KnownClaim => brought(state, documents, { by, at });

/** A document of which there is a file is present, once. */
export function documentFiled(
  state: KnownClaim,
  { claimId: _claim, ...filed }: DataOf<'DocumentFiled'>,
): KnownClaim {
  const isNew = !state.file.documents.includes(filed.document);
  const present = brought(state, isNew ? [filed.document] : [], {
    by: filed.filedBy,
    at: filed.filedAt,
  });
  return { ...present, files: [...state.files, filed] };
}

const brought = (state: KnownClaim, documents: readonly string[], { by, at }: Bringing): KnownClaim => ({
  ...state,
  file: { ...state.file, documents: [...state.file.documents, ...documents] },
  documentsReceivedBy: [...new Set([...state.documentsReceivedBy, by])],
  laterPapers: withBrought(state.laterPapers, documents, { by, at }),
});
