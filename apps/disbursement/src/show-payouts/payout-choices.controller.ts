import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type BilingualText, bilingual } from '#contracts';
import { Read } from '#platform';
import { CANCELLATION_REASONS } from '../cancel-payout/cancellation-reasons.table.js';
import { HALT_REASONS, RESUME_REASONS } from '../halt-payouts/halt-reasons.table.js';
import { BANK_REASONS, PAYMENT_STATE_TEXTS } from '../show-payments/payment-texts.table.js';
import { DUTY_TEXTS, NAME_MATCH_TEXTS, PAYOUT_STATUS_TEXTS } from './payout-texts.table.js';

const choices = z.array(z.strictObject({ code: z.string(), text: bilingual }));

const payoutChoices = z.strictObject({
  cancelReasons: choices.describe('Bagi /cancellation · for /cancellation'),
  bankReasons: choices.describe(
    'Sebab bank menolak atau mengembalikan, bila dikenal; percobaan baru tidak memerlukan alasan lain · why a bank rejects or returns, where known; a new attempt needs no other reason',
  ),
  haltReasons: choices.describe('Bagi /halt · for /halt'),
  resumeReasons: choices.describe('Bagi /resume · for /resume'),
  nameMatches: choices,
  paymentStates: choices,
  payoutStatuses: choices,
  duties: choices,
});

const choicesOf = (texts: Readonly<Record<string, BilingualText>>): z.infer<typeof choices> =>
  Object.entries(texts).map(([code, text]) => ({ code, text }));

@ApiTags('payouts')
@Controller('payouts')
export class PayoutChoicesController {
  @Read({
    path: 'choices',
    answer: payoutChoices,
    roles: ['finance-officer', 'finance-approver', 'auditor'],
    summary: {
      id: 'Pilihan dan sebutannya untuk formulir pembayaran',
      en: 'The choices of payment forms and their names',
    },
  })
  choices(): z.infer<typeof payoutChoices> {
    return {
      cancelReasons: choicesOf(CANCELLATION_REASONS),
      bankReasons: choicesOf(BANK_REASONS),
      haltReasons: choicesOf(HALT_REASONS),
      resumeReasons: choicesOf(RESUME_REASONS),
      nameMatches: choicesOf(NAME_MATCH_TEXTS),
      paymentStates: choicesOf(PAYMENT_STATE_TEXTS),
      payoutStatuses: choicesOf(PAYOUT_STATUS_TEXTS),
      duties: choicesOf(DUTY_TEXTS),
    };
  }
}
