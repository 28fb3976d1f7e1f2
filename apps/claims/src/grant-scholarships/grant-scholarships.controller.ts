import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Command, CommandInfo, type CommandRequest, IdPipe } from '#platform';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { claimAnswerSchema } from '../explain-claim/claim-answer.js';
import { enterScholar } from './enter-scholar.js';
import { awardSchoolYear, declineSchoolYear, verifySchoolYear } from './judge-school-year.js';
import { proveSchoolYear } from './prove-school-year.js';
import {
  AwardSchoolYearRequest,
  DeclineSchoolYearRequest,
  EnterScholarRequest,
  ProveSchoolYearRequest,
  SchoolYearRequest,
} from './scholarship.requests.js';

const ClaimOfPath = () => Param('claimId', new IdPipe('CLAIM_NOT_FOUND'));

@ApiTags('claims')
@Controller('claims')
export class GrantScholarshipsController {
  constructor(private readonly desk: ClaimDesk) {}

  @Command({
    path: ':claimId/scholarships/children',
    roles: ['claims-officer'],
    summary: {
      id: 'Catat anak penerima beasiswa, atau perbarui datanya',
      en: 'Enter a child with a scholarship, or bring its data up to date',
    },
    answer: claimAnswerSchema.extend({ childId: z.uuid() }),
  })
  enter(
    @ClaimOfPath() claimId: string,
    @Body() entry: EnterScholarRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => enterScholar(tx, claimId, entry, acting));
  }

  @Command({
    path: ':claimId/scholarships/years',
    roles: ['claims-officer'],
    summary: {
      id: 'Ajukan bukti sekolah untuk satu tahun ajaran',
      en: 'File the proof of schooling for one school year',
    },
    answer: claimAnswerSchema,
  })
  prove(
    @ClaimOfPath() claimId: string,
    @Body() entry: ProveSchoolYearRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => proveSchoolYear(tx, claimId, entry, acting));
  }

  @Command({
    path: ':claimId/scholarships/years/verification',
    roles: ['claims-verifier'],
    summary: { id: 'Pastikan bukti satu tahun ajaran', en: 'Confirm the proof of one school year' },
    answer: claimAnswerSchema,
  })
  verify(
    @ClaimOfPath() claimId: string,
    @Body() year: SchoolYearRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => verifySchoolYear(tx, claimId, year, acting));
  }

  @Command({
    path: ':claimId/scholarships/years/decline',
    roles: ['claims-verifier', 'claims-approver'],
    summary: {
      id: 'Tidak menerima bukti satu tahun ajaran',
      en: 'Decline the proof of one school year',
    },
    answer: claimAnswerSchema,
  })
  decline(
    @ClaimOfPath() claimId: string,
    @Body() year: DeclineSchoolYearRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => declineSchoolYear(tx, claimId, year, acting));
  }

  @Command({
    path: ':claimId/scholarships/years/approval',
    roles: ['claims-approver'],
    summary: {
      id: 'Setujui beasiswa satu tahun ajaran persis seperti yang diperlihatkan',
      en: 'Approve the scholarship of one school year exactly as it was shown',
    },
    answer: claimAnswerSchema,
    freshSignIn: true,
  })
  award(
    @ClaimOfPath() claimId: string,
    @Body() year: AwardSchoolYearRequest,
    @CommandInfo() request: CommandRequest,
  ) {
    return this.desk.act(request, (tx, acting) => awardSchoolYear(tx, claimId, year, acting));
  }
}
