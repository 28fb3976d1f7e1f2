import type { Actor } from '#kernel';
import type { ClaimEvent } from './claim.events.js';
import type { KnownClaim } from './claim.state.js';

type DataOf<Type extends ClaimEvent['type']> = Extract<ClaimEvent, { type: Type }>['data'];

export const documentsReceived = (
  state: KnownClaim,
  { documents, receivedBy }: DataOf<'DocumentsReceived'>,
): KnownClaim => brought(state, documents, receivedBy);

/** A document of which there is a file is present, once. */
export function documentFiled(
  state: KnownClaim,
  { claimId: _claim, ...filed }: DataOf<'DocumentFiled'>,
): KnownClaim {
  const isNew = !state.file.documents.includes(filed.document);
  const present = brought(state, isNew ? [filed.document] : [], filed.filedBy);
  return { ...present, files: [...state.files, filed] };
}

const brought = (state: KnownClaim, documents: readonly string[], by: Actor): KnownClaim => ({
  ...state,
  file: { ...state.file, documents: [...state.file.documents, ...documents] },
  documentsReceivedBy: [...new Set([...state.documentsReceivedBy, by])],
});
