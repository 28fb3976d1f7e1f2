import { Body, Controller, Inject, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FactsBody, LAW, PublicSearch, QuoteThrottle } from '#platform';
import type { Law } from '#statutory';
import { factsOfBenefit } from './facts-of-benefit.js';
import { benefitQuote, quoteBenefit } from './quote-benefit.js';

@ApiTags('quotes')
@Controller('quotes/benefit')
@UseGuards(QuoteThrottle)
export class QuoteBenefitController {
  constructor(@Inject(LAW) private readonly law: Law) {}

  @PublicSearch({
    summary: {
      id: 'Berapa santunan menurut hukum atas fakta ini, dan mengapa; tidak disimpan',
      en: 'How much the law pays on these facts, and why; nothing is kept',
    },
    answer: benefitQuote,
  })
  @FactsBody(factsOfBenefit)
  quote(@Body() facts: unknown) {
    return quoteBenefit(facts, this.law);
  }
}
