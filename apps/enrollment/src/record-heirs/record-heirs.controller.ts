import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { PersonId } from '#kernel';
import { Command, CommandInfo, type CommandRequest, IdPipe, Transactions } from '#platform';
import { recordHeirs } from './record-heirs.js';
import { RecordHeirsRequest } from './record-heirs.request.js';

const heirsOnFile = z.strictObject({ personId: z.uuid(), heirs: z.int() });

@ApiTags('persons')
@Controller('persons')
export class RecordHeirsController {
  constructor(private readonly transactions: Transactions) {}

  @Command({
    path: ':id/heirs',
    answer: heirsOnFile,
    roles: ['enrollment-officer'],
    summary: {
      id: 'Catat ahli waris sebagai petunjuk; hak dibuktikan saat klaim',
      en: 'Put heirs on file as a hint; entitlement is proved at the claim',
    },
  })
  record(
    @CommandInfo() request: CommandRequest,
    @Param('id', new IdPipe('PERSON_NOT_FOUND')) personId: string,
    @Body() { heirs }: RecordHeirsRequest,
  ): Promise<z.infer<typeof heirsOnFile>> {
    const named = heirs.map(({ nik, relation, name }) => ({ relation, name, nik: nik ?? null }));
    return this.transactions.once(request, async (tx, metadata) => {
      await recordHeirs(tx, personId as PersonId, named, metadata);
      return { personId, heirs: named.length };
    });
  }
}
