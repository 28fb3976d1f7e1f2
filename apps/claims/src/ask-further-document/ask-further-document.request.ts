import { CodeField, TextField } from '../claim-ledger/request-fields.js';

export class AskFurtherDocumentRequest {
  @CodeField()
  readonly document!: string;

  @CodeField()
  readonly reason!: string;

  /** Which paper exactly, and why; kept as a personal record. */
  @TextField(5000)
  readonly words!: string;
}

export class TakeBackFurtherDocumentRequest {
  @CodeField()
  readonly document!: string;

  @CodeField()
  readonly reason!: string;
}
