import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { regionDate } from '#kernel';
import { CLOCK, type Clock, Command, CommandInfo, type CommandRequest, LAW, Transactions } from '#platform';
import type { Law } from '#statutory';
import type { WorkerAsWritten } from '../membership/worker.js';
import { type EnrolledWorker, enrolledWorker, enrollWorker } from './enroll-worker.js';
import { EnrollWorkerRequest } from './enroll-worker.request.js';

@ApiTags('memberships')
@Controller('memberships')
export class EnrollWorkerController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
  ) {}

  @Command({
    answer: enrolledWorker,
    roles: ['enrollment-officer'],
    summary: { id: 'Daftarkan satu pekerja', en: 'Enroll one worker' },
  })
  enroll(
    @CommandInfo() request: CommandRequest,
    @Body() worker: EnrollWorkerRequest,
  ): Promise<EnrolledWorker> {
    const under = { today: regionDate(this.clock()), law: this.law };
    return this.transactions.once(request, (tx, metadata) =>
      enrollWorker(tx, asWritten(worker), under, metadata),
    );
  }
}

const asWritten = (worker: EnrollWorkerRequest): WorkerAsWritten => ({
  kode_pembayar: worker.payerCode,
  nik: worker.nik,
  nama: worker.name,
  kode_kecamatan: worker.districtCode,
  pekerjaan: worker.occupation,
  penghasilan: String(worker.income),
  sektor: worker.sector,
  mulai: worker.startsOn,
  dinominasi: worker.nominatedOn ?? '',
});
