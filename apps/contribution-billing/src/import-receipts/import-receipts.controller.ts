import { Readable } from 'node:stream';
import { Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { regionDate } from '#kernel';
import {
  CLOCK,
  type Clock,
  CommandInfo,
  type CommandRequest,
  CsvBody,
  CsvUpload,
  inBatches,
  onceLong,
  readCsv,
  Transactions,
} from '#platform';
import { RECEIPT_COLUMNS } from '../invoice/receipt-line.js';
import {
  addReceipts,
  noReceipts,
  type ReceiptsTally,
  readReceipts,
  receiptsTally,
} from './receipts-tally.js';
import { settleBatch } from './settle-batch.js';

const LINES_PER_TRANSACTION = 20;

@ApiTags('receipts')
@Controller('receipts')
export class ImportReceiptsController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @CsvUpload({
    roles: ['billing-officer'],
    answer: receiptsTally,
    summary: {
      id: 'Catat penerimaan dari berkas CSV; baris yang salah dilaporkan, yang benar membayar tagihannya',
      en: 'Record receipts from a CSV file; bad lines are reported, good ones pay their invoices',
    },
  })
  importReceipts(@CommandInfo() request: CommandRequest, @CsvBody() body: Readable): Promise<ReceiptsTally> {
    const file = readCsv(body, RECEIPT_COLUMNS);
    let tally = noReceipts;
    return onceLong(this.transactions, request, {
      digest: file.digest,
      work: async (_commandId, metadata) => {
        for await (const records of inBatches(file.records, LINES_PER_TRANSACTION)) {
          const batch = readReceipts(records);
          const today = regionDate(this.clock());
          const settled = await this.transactions.run(tx => settleBatch(tx, batch.readable, today, metadata));
          tally = addReceipts(tally, batch, settled);
        }
      },
      conclude: async () => tally,
    });
  }
}
