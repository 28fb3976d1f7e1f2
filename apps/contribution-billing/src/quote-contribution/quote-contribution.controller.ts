import { Body, Controller, Inject, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FactsBody, LAW, PublicSearch, QuoteThrottle } from '#platform';
import type { Law } from '#statutory';
import { factsOfContribution } from './facts-of-contribution.js';
import { contributionQuote, quoteContribution } from './quote-contribution.js';

@ApiTags('quotes')
@Controller('quotes/contribution')
@UseGuards(QuoteThrottle)
export class QuoteContributionController {
  constructor(@Inject(LAW) private readonly law: Law) {}

  @PublicSearch({
    summary: {
      id: 'Berapa iuran menurut hukum atas fakta ini, dan mengapa; tidak disimpan',
      en: 'How much is owed by law on these facts, and why; nothing is kept',
    },
    answer: contributionQuote,
  })
  @FactsBody(factsOfContribution)
  quote(@Body() facts: unknown) {
    return quoteContribution(facts, this.law);
  }
}
