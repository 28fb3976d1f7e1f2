import type { PaymentFileWritten } from '#contracts';
import { accept, type Decider, refuse } from '#kernel';

export type PaymentFileState = { readonly status: 'None' } | { readonly status: 'Written' };

export interface WritePaymentFile {
  readonly type: 'WritePaymentFile';
  readonly file: PaymentFileWritten['data'];
}

/** A file is written once: its bytes never change. */
export const paymentFileDecider: Decider<PaymentFileState, WritePaymentFile, PaymentFileWritten> = {
  initialState: { status: 'None' },
  decide: (state, { file }) =>
    state.status === 'Written'
      ? refuse('PAYMENT_FILE_WRITTEN', { fileId: file.fileId })
      : accept({ type: 'PaymentFileWritten', data: file }),
  evolve: () => ({ status: 'Written' }),
};
