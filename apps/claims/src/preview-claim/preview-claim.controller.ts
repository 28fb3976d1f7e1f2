import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CLOCK, type Clock, CurrentUser, LAW, Search, type SignedInUser } from '#platform';
import type { Law } from '#statutory';
import { WATCH, type Watch } from '../watch-signals/watch.js';
import { previewAnswerSchema } from './preview-answer.js';
import { previewClaim } from './preview-claim.js';
import { PreviewClaimRequest } from './preview-claim.request.js';

@ApiTags('claims')
@Controller('claims')
export class PreviewClaimController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LAW) private readonly law: Law,
    @Inject(WATCH) private readonly watch: Watch,
  ) {}

  @Search({
    path: 'preview',
    roles: ['claims-officer', 'claims-verifier', 'claims-approver'],
    summary: {
      id: 'Apa jadinya klaim ini bila diajukan sekarang',
      en: 'What would become of this claim if it were submitted now',
    },
    answer: previewAnswerSchema,
  })
  preview(@Body() entry: PreviewClaimRequest, @CurrentUser() { name }: SignedInUser) {
    const at = this.clock().toString({ fractionalSecondDigits: 3 });
    const { limits } = this.watch;
    return previewClaim(this.database, entry, { by: name, at, law: this.law, limits });
  }
}
