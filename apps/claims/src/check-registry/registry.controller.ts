import { Controller, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Refused, readStream } from '#event-store';
import { IdPipe, Read } from '#platform';
import { foldClaim } from '../claim/replay.js';
import { READERS } from '../readers.js';
import { CivilRegistry } from './civil-registry.js';
import { registryCheckOf, registryCheckSchema } from './registry-check.js';

@ApiTags('claims')
@Controller('claims')
export class RegistryController {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    @Inject(CivilRegistry) private readonly registry: CivilRegistry,
  ) {}

  @Read({
    path: ':claimId/registry',
    roles: READERS,
    summary: {
      id: 'Yang dikatakan Dukcapil tentang peserta dan penerima',
      en: 'What the civil registry says of the member and the payees',
    },
    answer: registryCheckSchema,
  })
  async check(@Param('claimId', new IdPipe('CLAIM_NOT_FOUND')) claimId: string) {
    const state = foldClaim(await readStream(this.database, claimId));
    if (state.stage === 'NotSubmitted') throw new Refused({ code: 'CLAIM_NOT_FOUND', values: {} });
    return { check: this.registry.isSetUp ? await registryCheckOf(this.database, state) : null };
  }
}
