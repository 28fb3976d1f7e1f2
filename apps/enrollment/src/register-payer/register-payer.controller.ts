import { Body, Controller, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Refused } from '#event-store';
import { regionDate } from '#kernel';
import { CLOCK, type Clock, Command, CommandInfo, type CommandRequest, Transactions } from '#platform';
import { RegisterPayerRequest } from './register-payer.request.js';
import { registerPayers } from './register-payers.js';

const registeredPayer = z.strictObject({ payerId: z.uuid(), payerCode: z.string(), registered: z.boolean() });

@ApiTags('payers')
@Controller('payers')
export class RegisterPayerController {
  constructor(
    private readonly transactions: Transactions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Command({
    answer: registeredPayer,
    roles: ['enrollment-officer'],
    summary: {
      id: 'Daftarkan satu pembayar beserta SK-nya',
      en: 'Register one payer with its decree',
    },
  })
  register(
    @CommandInfo() request: CommandRequest,
    @Body() { decree, name, ...payer }: RegisterPayerRequest,
  ): Promise<z.infer<typeof registeredPayer>> {
    return this.transactions.once(request, async (tx, metadata) => {
      const written = decree ? { number: decree.number, date: Temporal.PlainDate.from(decree.date) } : null;
      const today = regionDate(this.clock());
      const command = { ...payer, name: name ?? null, decree: written, today };
      const [outcome] = await registerPayers(tx, [command], metadata);
      if (outcome?.outcome !== 'accepted')
        throw new Refused(outcome?.refusal ?? { code: 'UNEXPECTED', values: {} });
      return { payerId: outcome.stream, payerCode: payer.payerCode, registered: outcome.events.length > 0 };
    });
  }
}
