import { accidentConclusion } from '#contracts';
import type { Conclusion } from '../accident/accident.events.js';
import { ChoiceField, TextField } from '../claim-ledger/request-fields.js';

export class ConcludeAccidentRequest {
  @ChoiceField(...accidentConclusion.options)
  readonly conclusion!: Conclusion;

  /** Why; a personal record. */
  @TextField(5000)
  readonly reason!: string;
}
