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
import { registerPayers } from '../register-payer/register-payers.js';
import { PAYER_COLUMNS } from './payer-line.js';
import {
  addBatch,
  noPayers,
  type PayersAnswer,
  type PayersTally,
  payersAnswer,
  readBatch,
} from './payers-tally.js';

const LINES_PER_TRANSACTION = 500;

@ApiTags('payers')
@Controller('payers')
export class ImportPayersController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @CsvUpload({
    path: 'import',
    answer: payersAnswer,
    roles: ['enrollment-officer'],
    summary: { id: 'Daftarkan pembayar dari berkas CSV', en: 'Register payers from a CSV file' },
  })
  importPayers(@CommandInfo() request: CommandRequest, @CsvBody() body: Readable): Promise<PayersAnswer> {
    const file = readCsv(body, PAYER_COLUMNS);
    let tally: PayersTally = noPayers;
    return onceLong(this.transactions, request, {
      digest: file.digest,
      work: async (_commandId, metadata) => {
        for await (const records of inBatches(file.records, LINES_PER_TRANSACTION)) {
          const batch = readBatch(records, regionDate(this.clock()));
          const payers = batch.readable.map(({ payer }) => payer);
          const outcomes = await this.transactions.run(tx => registerPayers(tx, payers, metadata));
          tally = addBatch(tally, batch, outcomes);
        }
      },
      conclude: async () => tally,
    });
  }
}
