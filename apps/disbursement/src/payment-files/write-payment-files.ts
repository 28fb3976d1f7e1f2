import { Inject, Injectable } from '@nestjs/common';
import { rows } from '#event-store';
import { CLOCK, type Clock, Transactions } from '#platform';
import { type DisbursementConfig, SETTINGS } from '../config.js';
import { type FileToLayOut, layOut } from './lay-out.js';
import { LAID_OUT, TO_LAY_OUT } from './payment-files.sql.js';
import { writePaymentFile } from './write-payment-file.js';

/** Writes what is released, payout by payout, and lays the files out; what a crash interrupts is laid out again, byte by byte the same. */
@Injectable()
export class WritePaymentFiles {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: DisbursementConfig,
  ) {}

  async round(): Promise<number> {
    const at = this.clock();
    const expiresAt = at.add({ milliseconds: this.settings.TRANSFER_EXPIRY_MS });
    const written = await this.transactions.run(tx =>
      writePaymentFile(tx, { at, expiresAt, payer: this.settings }),
    );
    return written + (await this.layOutNext());
  }

  private layOutNext(): Promise<number> {
    return this.transactions.run(async tx => {
      const [file] = await rows<FileToLayOut & { readonly fileId: string }>(tx, TO_LAY_OUT);
      if (!file) return 0;
      await layOut(file, this.settings.BANK_FILES_DIR);
      await tx.query(LAID_OUT, [file.fileId, this.clock().toString()]);
      return 1;
    });
  }
}
