import { Controller, Get, Inject, ParseIntPipe, Query } from '@nestjs/common';
import { Behaviour } from '../behaviour/behaviour.js';
import { People, type RegisteredDeath } from '../people/people.js';

const MOST = 1_000;

@Controller('deaths')
export class DeathsController {
  constructor(
    @Inject(People) private readonly people: People,
    @Inject(Behaviour) private readonly behaviour: Behaviour,
  ) {}

  @Get()
  async after(
    @Query('after', new ParseIntPipe({ optional: true })) after = 0,
    @Query('limit', new ParseIntPipe({ optional: true })) limit = MOST,
  ): Promise<{ items: readonly RegisteredDeath[]; next: number }> {
    await this.behaviour.meet();
    const items = this.people.deathsAfter(after, Math.min(Math.max(limit, 1), MOST));
    return { items, next: items.at(-1)?.seq ?? after };
  }
}
