import { Body, Controller, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { AccidentId } from '#kernel';
import { CLOCK, type Clock, Command, CommandInfo, type CommandRequest, IdPipe, Read } from '#platform';
import { INSTITUTION, type Institution } from '../claim-ledger/acting.js';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { DOCUMENT_READERS } from '../readers.js';
import { CancelGuaranteeRequest, IssueGuaranteeRequest, ListGuaranteesQuery } from './guarantee.requests.js';
import { guaranteePage, guaranteesSchema } from './guarantee-answer.js';
import { cancelGuarantee, issueGuarantee } from './guarantee-treatment.js';
import { guaranteesAnswer, guaranteesWaiting } from './guarantees-of-accident.js';

const AccidentOfPath = () => Param('accidentId', new IdPipe('ACCIDENT_NOT_FOUND'));

@ApiTags('guarantees')
@Controller()
export class GuaranteeTreatmentController {
  constructor(
    private readonly desk: ClaimDesk,
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(INSTITUTION) private readonly institution: Institution,
  ) {}

  @Command({
    path: 'accidents/:accidentId/guarantees',
    roles: ['claims-officer'],
    summary: {
      id: 'Terbitkan surat jaminan kepada rumah sakit mitra',
      en: 'Issue a letter of guarantee to a partner hospital',
    },
    answer: guaranteesSchema,
  })
  issue(
    @AccidentOfPath() accidentId: AccidentId,
    @Body() wanted: IssueGuaranteeRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => issueGuarantee(tx, accidentId, wanted, acting));
  }

  @Command({
    path: 'guarantees/:guaranteeId/cancellation',
    roles: ['claims-officer'],
    summary: { id: 'Batalkan surat jaminan', en: 'Cancel a letter of guarantee' },
    answer: guaranteesSchema,
  })
  cancel(
    @Param('guaranteeId', new IdPipe('GUARANTEE_NOT_FOUND')) guaranteeId: string,
    @Body() { reason }: CancelGuaranteeRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => cancelGuarantee(tx, guaranteeId, reason, acting));
  }

  @Read({
    path: 'accidents/:accidentId/guarantees',
    roles: DOCUMENT_READERS,
    summary: {
      id: 'Surat jaminan untuk para korban sebuah kecelakaan',
      en: 'The letters of guarantee for the victims of an accident',
    },
    answer: guaranteesSchema,
  })
  ofAccident(@AccidentOfPath() accidentId: AccidentId) {
    return guaranteesAnswer(this.database, accidentId, this.asked());
  }

  @Read({
    path: 'guarantees',
    roles: DOCUMENT_READERS,
    summary: {
      id: 'Surat jaminan yang terbuka, yang paling lama dahulu',
      en: 'Letters of guarantee that are open, the oldest first',
    },
    answer: guaranteePage,
  })
  waiting(@Query() page: ListGuaranteesQuery) {
    return guaranteesWaiting(this.database, page, this.asked());
  }

  private asked() {
    return { hospitals: this.institution.hospitals, at: this.clock().toString() };
  }
}
