import type { Disease } from '../claim/claim.events.js';
import { DateField, Optional } from '../claim-ledger/request-fields.js';

/** A disease that comes of work takes the place of an accident; the day of the event is that of the diagnosis. */
export class DiseaseRequest {
  /** Left out while the member still works. */
  @Optional()
  @DateField()
  readonly leftWorkOn?: string;
}

export interface DiseaseEntry {
  readonly leftWorkOn?: string | undefined;
}

export const diseaseIn = ({ disease }: { readonly disease?: DiseaseEntry | undefined }): Disease | null =>
  disease === undefined ? null : { leftWorkOn: disease.leftWorkOn ?? null };
