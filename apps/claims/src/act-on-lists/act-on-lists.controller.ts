import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Command, CommandInfo, type CommandRequest, Search } from '#platform';
import { approvesUpTo } from '../claim-ledger/acting.js';
import { ClaimDesk } from '../claim-ledger/claim-desk.js';
import { StatusSecrets } from '../claim-status/status-secret.js';
import { submitClaims } from '../submit-claim/submit-claim.js';
import { decideList } from './decide-list.js';
import { ApprovalsRequest, CasesRequest, SubmissionsRequest } from './list.requests.js';
import { outcomesAnswer, outcomesSchema, shownListSchema, submittedListSchema } from './list-answers.js';
import { showList } from './show-list.js';

/** What one person does on many cases at once; each case is decided for itself. */
@ApiTags('claims')
@Controller('claims')
export class ActOnListsController {
  constructor(
    private readonly desk: ClaimDesk,
    @Inject(StatusSecrets) private readonly secrets: StatusSecrets,
    @InjectDataSource() private readonly database: DataSource,
  ) {}

  @Command({
    path: 'submissions',
    roles: ['claims-officer'],
    status: 200,
    summary: { id: 'Ajukan banyak klaim sekaligus', en: 'Submit many claims at once' },
    answer: submittedListSchema,
  })
  async submit(@Body() { claims }: SubmissionsRequest, @CommandInfo() request: CommandRequest) {
    const answer = await this.desk.act(request, async (tx, acting) =>
      outcomesAnswer(await submitClaims(tx, claims, acting)),
    );
    // Only now: the answer that is kept for a repetition must not hold the secrets.
    const items = answer.items.map(({ claim, refusal }) => ({
      claim: claim && { ...claim, statusSecret: this.secrets.of(claim.claimId) },
      refusal,
    }));
    return { ...answer, items };
  }

  @Command({
    path: 'verifications',
    roles: ['claims-verifier'],
    status: 200,
    summary: {
      id: 'Verifikasi banyak klaim dan hitung santunannya',
      en: 'Verify many claims and compute their benefits',
    },
    answer: outcomesSchema,
  })
  verify(@Body() { claimIds }: CasesRequest, @CommandInfo() request: CommandRequest) {
    return this.desk.act(request, async (tx, acting) => {
      const { by, at } = acting;
      const command = { type: 'VerifyClaim', by, at } as const;
      return outcomesAnswer(
        await decideList(
          tx,
          acting,
          claimIds.map(claimId => ({ claimId, command })),
        ),
      );
    });
  }

  @Search({
    path: 'approvals/preview',
    roles: ['claims-approver'],
    summary: {
      id: 'Apa yang disetujui pada setiap klaim, dan tanda pengikatnya',
      en: 'What an approval of each claim decides on, and the hash that binds it',
    },
    answer: shownListSchema,
  })
  shown(@Body() { claimIds }: CasesRequest) {
    return showList(this.database, claimIds);
  }

  @Command({
    path: 'approvals',
    roles: ['claims-approver'],
    status: 200,
    summary: {
      id: 'Setujui banyak klaim, masing-masing persis yang diperlihatkan',
      en: 'Approve many claims, each exactly as it was shown',
    },
    answer: outcomesSchema,
    freshSignIn: true,
  })
  approve(@Body() { claims }: ApprovalsRequest, @CommandInfo() request: CommandRequest) {
    return this.desk.act(request, async (tx, acting) => {
      const { by, at } = acting;
      const upTo = approvesUpTo(acting);
      const commands = claims.map(({ claimId, shownHash }) => ({
        claimId,
        command: { type: 'ApproveClaim', shownHash, upTo, by, at } as const,
      }));
      return outcomesAnswer(await decideList(tx, acting, commands));
    });
  }
}
